//! Writes the client into `OUT_DIR`.

fn main() -> trine::Result<()> {
    trine::build("../../spec/humanloop.yaml")
        .name("humanloop")
        .lock("humanloop.lock")
        .run()
}
