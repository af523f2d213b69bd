//! Creates a payment and confirms it with a card.

use stripe::Error;
use stripe::types::{ConfirmPaymentIntentRequest, CreatePaymentIntentRequest, PaymentIntent};

pub async fn pay(client: &stripe::Client) -> Result<PaymentIntent, Error> {
    let request = CreatePaymentIntentRequest::new(2000, "eur").with_payment_method_types(["card"]);
    let intent = client.payment_intents().create(&request).await?;
    let request = ConfirmPaymentIntentRequest::default().with_payment_method("pm_card_visa");
    client.payment_intents().confirm(&intent.id, &request).await
}
