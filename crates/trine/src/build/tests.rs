use super::*;

const PETS: &str = "openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets: {get: {operationId: list, responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: 'parts/pet.yaml'}}}}}}}
";

/// Returns the lines that cargo was given, and the outcome, for the document `text` and `part` beside it.
fn run(folder: &Path, text: &str, part: &str) -> (Vec<String>, Result<()>) {
    std::fs::create_dir_all(folder.join("parts")).unwrap();
    std::fs::create_dir_all(folder.join("out")).unwrap();
    std::fs::write(folder.join("pets.yaml"), text).unwrap();
    std::fs::write(folder.join("parts/pet.yaml"), part).unwrap();
    let mut told = Vec::new();
    let ended = build(folder.join("pets.yaml")).write(&folder.join("out"), Locking::Tell, &mut |line| told.push(line));
    (told, ended)
}

#[test]
fn one_file_is_written_and_cargo_is_told_of_every_file_read() {
    let folder = tempfile::tempdir().unwrap();
    let (told, ended) = run(
        folder.path(),
        PETS,
        "type: object\nproperties: {name: {type: string}}\n",
    );
    ended.unwrap();
    let at = |name: &str| format!("rerun-if-changed={}", folder.path().join(name).display());
    assert_eq!(told, [at("pets.yaml"), at("parts/pet.yaml")]);
    let written: Vec<_> = std::fs::read_dir(folder.path().join("out")).unwrap().collect();
    assert_eq!(written.len(), 1);
    assert!(
        std::fs::read_to_string(folder.path().join("out/pets.rs"))
            .unwrap()
            .contains("pub fn list")
    );
}

#[test]
fn an_error_shows_its_line_and_cargo_is_told_of_the_files_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let (told, ended) = run(
        folder.path(),
        PETS,
        "type: object\nproperties:\n  name: {$ref: '#/nowhere'}\n",
    );
    assert_eq!(told.len(), 2);
    let text = format!("{:?}", ended.unwrap_err());
    let place = format!("{}:3:", folder.path().join("parts/pet.yaml").display());
    assert!(text.contains(&place) && text.contains("T0101"), "{text}");
    assert_eq!(std::fs::read_dir(folder.path().join("out")).unwrap().count(), 0);
}

#[test]
fn warnings_are_one_line_for_each_code_to_cargo() {
    let folder = tempfile::tempdir().unwrap();
    let part = "type: object\nproperties: {a: {type: int}, b: {type: int}, c: [a]}\n";
    let (told, ended) = run(folder.path(), PETS, part);
    ended.unwrap();
    let warnings: Vec<_> = told.iter().filter_map(|line| line.strip_prefix("warning=")).collect();
    assert_eq!(warnings.len(), 3, "{told:?}");
    let first = format!("{}:2:18", folder.path().join("parts/pet.yaml").display());
    assert_eq!(
        warnings[0],
        format!("2 × T0060 type-name, first at {first}: `int` is not a type; it is read as `integer`")
    );
    assert!(warnings[1].starts_with("1 × T0075 odd-schema, at "), "{told:?}");
}

#[test]
fn overlay_is_applied_and_cargo_is_told_of_it_before_anything_fails() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path().join("fix.yaml");
    let part = "type: object\nproperties: {name: {type: string}}\n";
    run(folder.path(), PETS, part).1.unwrap();
    let mut told = Vec::new();
    let with_fix = || build(folder.path().join("pets.yaml")).overlay(&at);
    let out = folder.path().join("out");
    with_fix()
        .write(&out, Locking::Tell, &mut |line| told.push(line))
        .unwrap_err();
    assert_eq!(told.last(), Some(&format!("rerun-if-changed={}", at.display())));
    std::fs::write(
            &at,
            "overlay: 1.0.0\ninfo: {title: Fix, version: '1'}\nactions: [{target: '$.paths[\"/pets\"].get', update: {operationId: fetch}}]\n",
        )
        .unwrap();
    told.clear();
    with_fix()
        .write(&out, Locking::Tell, &mut |line| told.push(line))
        .unwrap();
    let name = |line: &String| line.rsplit('/').next().unwrap_or_default().to_owned();
    assert_eq!(
        told.iter().map(name).collect::<Vec<_>>(),
        ["pets.yaml", "fix.yaml", "pet.yaml"]
    );
    assert!(
        std::fs::read_to_string(out.join("pets.rs"))
            .unwrap()
            .contains("pub fn fetch")
    );
}

#[test]
fn options_are_those_of_the_client_in_a_configuration() {
    let folder = tempfile::tempdir().unwrap();
    let part = "type: object\nproperties: {name: {type: string}}\n";
    run(folder.path(), PETS, part).1.unwrap();
    let out = folder.path().join("out");
    let config = folder.path().join("trine.toml");
    let options = "[[client]]\nname = 'other'\n[[client]]\nname = 'pets'\nruntime = 'vendored'\n[client.rename]\n'GET /pets' = 'fetch'\n";
    std::fs::write(&config, options).unwrap();
    let mut told = Vec::new();
    let with_config = || build(folder.path().join("pets.yaml")).config(&config);
    with_config()
        .write(&out, Locking::Tell, &mut |line| told.push(line))
        .unwrap();
    assert_eq!(told[1], format!("rerun-if-changed={}", config.display()));
    assert!(
        std::fs::read_to_string(out.join("pets.rs"))
            .unwrap()
            .contains("pub fn fetch")
    );
    // A wrong line is an error with its place, of which cargo has been told.
    std::fs::write(&config, "[[client]]\nnmae = 'pets'\n").unwrap();
    told.clear();
    let error = with_config()
        .write(&out, Locking::Tell, &mut |line| told.push(line))
        .unwrap_err();
    assert!(
        error.to_string().contains("trine.toml:2:1: unknown key `nmae`"),
        "{error}"
    );
    assert_eq!(told[1], format!("rerun-if-changed={}", config.display()));
}

#[test]
fn an_equal_file_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let part = "type: object\nproperties: {name: {type: string}}\n";
    run(folder.path(), PETS, part).1.unwrap();
    let file = folder.path().join("out/pets.rs");
    let long_ago = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
    std::fs::File::options()
        .write(true)
        .open(&file)
        .unwrap()
        .set_modified(long_ago)
        .unwrap();
    run(folder.path(), PETS, part).1.unwrap();
    assert_eq!(file.metadata().unwrap().modified().unwrap(), long_ago);
}

const PART: &str = "type: object\nrequired: [a, b]\nproperties: {a: {type: string}, b: {type: integer}}\n";

/// A client that sends pets, built with a lock: what cargo was told, how it ended, and the client.
fn locked(folder: &Path, part: &str, locking: Locking) -> (Vec<String>, Result<()>, String) {
    let text = PETS.replace(
        "responses: {",
        "requestBody: {content: {application/json: {schema: {$ref: 'parts/pet.yaml'}}}}, responses: {",
    );
    let text = text.replace("get: {", "post: {");
    std::fs::create_dir_all(folder.join("parts")).unwrap();
    std::fs::create_dir_all(folder.join("out")).unwrap();
    std::fs::write(folder.join("pets.yaml"), text).unwrap();
    std::fs::write(folder.join("parts/pet.yaml"), part).unwrap();
    let mut told = Vec::new();
    let build = build(folder.join("pets.yaml")).lock(folder.join("pets.lock"));
    let ended = build.write(&folder.join("out"), locking, &mut |line| told.push(line));
    let made = std::fs::read_to_string(folder.join("out/pets.rs")).unwrap_or_default();
    (told, ended, made)
}

#[test]
fn lock_is_written_if_that_is_asked_for_and_keeps_positions() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path().join("pets.lock");
    let (told, ended, _) = locked(folder.path(), PART, Locking::Tell);
    ended.unwrap();
    assert!(
        told.iter().any(|line| line.starts_with("warning=there is no lock")),
        "{told:?}"
    );
    assert!(told.contains(&format!("rerun-if-changed={}", at.display())), "{told:?}");
    assert!(told.contains(&"rerun-if-env-changed=TRINE_LOCK".to_owned()), "{told:?}");
    assert!(!at.exists());
    locked(folder.path(), PART, Locking::Update).1.unwrap();
    assert!(at.exists());
    // Nothing is new, and nothing is told.
    let (told, ended, _) = locked(folder.path(), PART, Locking::Check);
    ended.unwrap();
    assert!(told.iter().all(|line| !line.starts_with("warning")), "{told:?}");
    let swapped = PART.replace(
        "{a: {type: string}, b: {type: integer}}",
        "{b: {type: integer}, a: {type: string}}",
    );
    let (_, ended, made) = locked(folder.path(), &swapped, Locking::Check);
    ended.unwrap();
    assert!(made.contains("new(a: impl Into<String>, b: i64)"), "{made}");
}

#[test]
fn lock_that_lacks_a_name_fails_where_that_is_asked_for_and_warns_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    locked(folder.path(), PART, Locking::Update).1.unwrap();
    let before = std::fs::read_to_string(folder.path().join("pets.lock")).unwrap();
    let grown = PART.replace("properties: {", "properties: {c: {type: string}, ");
    let (told, ended, _) = locked(folder.path(), &grown, Locking::Tell);
    ended.unwrap();
    assert!(told.iter().any(|line| line.contains("lacks some names")), "{told:?}");
    let ended = locked(folder.path(), &grown, Locking::Check).1;
    assert_eq!(ended.unwrap_err().kind(), crate::ErrorKind::Findings);
    assert_eq!(
        std::fs::read_to_string(folder.path().join("pets.lock")).unwrap(),
        before
    );
}

#[test]
fn lock_that_is_broken_is_an_error_with_its_place_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("pets.lock"), "trine = 1\n").unwrap();
    let (_, ended, made) = locked(folder.path(), PART, Locking::Update);
    let error = ended.unwrap_err();
    assert_eq!(error.kind(), crate::ErrorKind::Usage);
    assert!(error.to_string().contains("pets.lock:1:9"), "{error}");
    assert_eq!(made, "");
}

#[test]
fn types_of_other_files_keep_their_names_when_one_more_file_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        std::fs::create_dir_all(folder.path().join("parts")).unwrap();
        std::fs::write(folder.path().join(name), text).unwrap();
    };
    let response = |part: &str| {
        format!(
            "responses: {{'200': {{description: Fine, content: {{application/json: {{schema: {{$ref: 'parts/{part}.yaml'}}}}}}}}}}"
        )
    };
    let path = |part: &str| format!("  /{part}: {{get: {{operationId: get_{part}, {}}}}}\n", response(part));
    let head = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths:\n";
    for part in ["pet", "zoo"] {
        let text =
            format!("type: object\nproperties: {{{part}: {{type: object, properties: {{x: {{type: string}}}}}}}}\n");
        file(&format!("parts/{part}.yaml"), &text);
    }
    let build = || build(folder.path().join("pets.yaml")).lock(folder.path().join("pets.lock"));
    std::fs::create_dir_all(folder.path().join("out")).unwrap();
    file("pets.yaml", &format!("{head}{}", path("zoo")));
    build()
        .write(&folder.path().join("out"), Locking::Update, &mut |_| {})
        .unwrap();
    let before = Lock::read_file(&folder.path().join("pets.lock")).unwrap().unwrap();
    assert!(
        before.names.types.contains_key("parts/zoo.yaml#"),
        "{:?}",
        before.names.types
    );
    file("pets.yaml", &format!("{head}{}{}", path("pet"), path("zoo")));
    build()
        .write(&folder.path().join("out"), Locking::Update, &mut |_| {})
        .unwrap();
    let after = Lock::read_file(&folder.path().join("pets.lock")).unwrap().unwrap();
    for (key, name) in &before.names.types {
        assert_eq!(after.names.types.get(key), Some(name), "{key}");
    }
}
