// The scenarios as data, for a program that is not JavaScript. Stands beside `node_modules`.
//
//   node scenarios.mjs documents FOLDER VERSION    an OpenAPI document for each scenario file, by the openapi3 emitter
//   node scenarios.mjs expectations URL            what the mock server at URL expects and responds, as JSON

import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const suite = join(here, "node_modules/@typespec/http-specs");

/** All files of a name below a folder, with the name of their scenario file: its folder, joined by hyphens. */
async function files(folder, name) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && entry.name === name)
    .map((entry) => entry.parentPath)
    .sort()
    .map((path) => [relative(folder, path).split(sep).join("-"), join(path, name)]);
}

// What OpenAPI cannot say, and the emitter refuses: the nearest thing that it can say stands instead.
const instead = {
  routes: [[/\?fixed=true\{&/g, "{?"]],
  "response-status-code-range": [[/@minValue\(494\)/g, "@minValue(400)"]],
  "special-words": [[/^.*@query constructor:.*$/gm, ""]],
};

async function sayable(spec, main) {
  if (!(spec in instead)) return main;
  const copy = join(here, "reworded", spec);
  await mkdir(copy, { recursive: true });
  await cp(dirname(main), copy, { recursive: true });
  let text = await readFile(main, "utf8");
  for (const [refused, said] of instead[spec]) text = text.replace(refused, said);
  await writeFile(join(copy, "main.tsp"), text);
  return join(copy, "main.tsp");
}

async function documents(folder, version) {
  const { compile, NodeHost } = await import("@typespec/compiler");
  for (const [spec, main] of await files(join(suite, "specs"), "main.tsp")) {
    const options = { "emitter-output-dir": join(resolve(folder), spec), "openapi-versions": [version], "file-type": "json" };
    try {
      const program = await compile(NodeHost, await sayable(spec, main), {
        emit: ["@typespec/openapi3"],
        options: { "@typespec/openapi3": options },
      });
      const errors = program.diagnostics.filter((found) => found.severity === "error");
      for (const found of errors) console.error(`${spec}: ${found.code}: ${found.message}`);
    } catch (thrown) {
      console.error(`${spec}: the emitter fails: ${thrown.message}`);
    }
  }
}

async function expectations(url) {
  const { expandDyns } = await import("@typespec/spec-api");
  const config = { baseUrl: url };
  const plain = (values) => expandDyns(values ?? {}, config);
  const content = (body) => {
    if (!body) return undefined;
    const told = { mediaType: body.contentType };
    const raw = body.rawContent;
    if (Buffer.isBuffer(raw)) told.base64 = raw.toString("base64");
    else if (typeof raw === "string") told.text = raw;
    else if (typeof raw?.serialize === "function") told.text = raw.serialize(config);
    return told;
  };
  const told = [];
  for (const [spec, file] of await files(join(suite, "dist/specs"), "mockapi.js")) {
    const { Scenarios } = await import(file);
    for (const [name, scenario] of Object.entries(Scenarios)) {
      const calls = scenario.apis.map(({ method, uri, request, response }) => ({
        method: method.toUpperCase(),
        uri,
        path: plain(request?.pathParams),
        query: plain(request?.query),
        headers: plain(request?.headers),
        body: content(request?.body),
        status: response?.status ?? scenario.code ?? 200,
        response: content(response?.body),
      }));
      told.push({ name, spec, calls });
    }
  }
  console.log(JSON.stringify(told));
}

const [task, ...rest] = process.argv.slice(2);
await { documents, expectations }[task](...rest);
