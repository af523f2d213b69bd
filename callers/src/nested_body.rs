//! Creates a checkout session for a product that is described in place.

use stripe::Error;
use stripe::types::{
    CheckoutSession, CreateCheckoutSessionRequest, CreateCheckoutSessionRequestProductData, LineItemParams,
    PriceDataWithProductData,
};

pub async fn checkout(client: &stripe::Client) -> Result<CheckoutSession, Error> {
    let product = CreateCheckoutSessionRequestProductData::new("T-shirt");
    let price = PriceDataWithProductData::new("eur").with_product_data(product).with_unit_amount(2000);
    let item = LineItemParams::default().with_price_data(price).with_quantity(1);
    let request =
        CreateCheckoutSessionRequest::new("https://example.com/done").with_mode("payment").with_line_items([item]);
    client.checkout().create_session(&request).await
}
