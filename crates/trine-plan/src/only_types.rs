//! The plan of a crate that has the types of an API and no client.
//!
//! The operations stay in the plan, since types are called after them and described by them; nothing is written for
//! them.

use trine_ir::Api;

use crate::{Message, NameLock, Needs, Plan};

/// Lets every type be read and written: who sends and who receives it is unknown without a client.
pub(crate) fn open(api: &mut Api) {
    for ty in &mut api.types {
        ty.uses.sent = true;
        ty.uses.received = true;
    }
}

/// Takes out of a plan everything that needs a client.
pub(crate) fn close(plan: &mut Plan, lock: &NameLock) {
    for item in plan.items.values_mut() {
        item.message = None::<Message>;
    }
    plan.errors = Vec::new();
    plan.scopes = Vec::new();
    plan.headers = Vec::new();
    plan.needs = Needs {
        client: false,
        multipart: false,
        stream: false,
        page: false,
        oauth: false,
        webhook: false,
        ..plan.needs
    };
    // The names of the client are those that an earlier generation gave, if there was one.
    plan.names.methods.clone_from(&lock.methods);
    plan.names.lists.retain(|(list, _), _| list.is_of_types());
    let of_client = lock.lists.iter().filter(|((list, _), _)| !list.is_of_types());
    plan.names
        .lists
        .extend(of_client.map(|(owner, entries)| (owner.clone(), entries.clone())));
}
