//! The requests that the server sends: webhooks, and the callbacks of operations.

use std::collections::BTreeMap;

use trine_diag::{Sink, codes};
use trine_ir::Webhook;

use crate::ident::Case;
use crate::lock::{ClientList, Ranked, Wanted};
use crate::types::Types;
use crate::{NameLock, WebhookPlan};

/// Each request that the server sends, by its name. Of two with one name the second is told.
pub(crate) fn webhooks(types: &Types<'_>, lock: &NameLock, sink: &mut Sink) -> Vec<WebhookPlan> {
    let payload = |webhook: &Webhook| webhook.payload.map(|ty| types.value(ty));
    let mut found: BTreeMap<&str, &Webhook> = BTreeMap::new();
    let mut webhooks: Vec<&Webhook> = types.api.webhooks.iter().collect();
    // A webhook goes before a callback, which an operation may get later.
    webhooks.sort_by_key(|webhook| (webhook.of.is_some(), &webhook.place));
    for webhook in webhooks {
        let known = found.entry(&webhook.name).or_insert(webhook);
        if payload(known) != payload(webhook) {
            let message = format!(
                "another webhook has the name `{}` too; `Webhook::read` does not read this one",
                webhook.name
            );
            sink.report(codes::plan::WEBHOOK_NAME, &webhook.place, message);
        }
    }
    let wanted: Vec<String> = found.keys().map(|name| (*name).to_owned()).collect();
    let wanted = Wanted {
        keys: &wanted,
        texts: &wanted,
        case: Case::Type,
        fallback: "Webhook",
        taken: &[],
        ranked: Ranked::ByText,
    };
    let idents = wanted.given(lock.of_client(ClientList::Webhooks));
    let plan = |(ident, webhook): (String, &Webhook)| WebhookPlan {
        ident,
        name: webhook.name.clone(),
        payload: payload(webhook),
        docs: webhook.docs.clone(),
        place: webhook.place.clone(),
    };
    idents.into_iter().zip(found.into_values()).map(plan).collect()
}
