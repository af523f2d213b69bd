//! Tests of texts that are given as a certificate and are none.

use trine_runtime::{Core, ErrorKind, Setup};

use super::authority::Authority;

static SETUP: Setup = Setup::new("https://a.example");

#[test]
fn client_with_unusable_certificates_is_not_built() {
    let authority = Authority::new();
    let (one, two) = (authority.client(), authority.client());
    let builder = || Core::builder(&SETUP);
    let broken = one.pem.replacen("MII", "!!!", 1);
    for (builder, why) in [
        (
            builder().root_certificates("no certificate"),
            "a root certificate is not PEM of a certificate",
        ),
        (
            builder().root_certificates(broken),
            "a root certificate is not PEM of a certificate",
        ),
        (
            builder().root_certificates("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
            "a root certificate cannot be used",
        ),
        (
            builder().client_certificate("", one.key.clone()),
            "the client certificate is not PEM of a certificate",
        ),
        (
            builder().client_certificate(one.pem.clone(), "topsecret"),
            "the key of the client certificate is not PEM of a private key",
        ),
        (
            builder().client_certificate(one.pem.clone(), two.key.clone()),
            "the client certificate and its key do not go together",
        ),
    ] {
        let error = builder.clone().build().unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Config, why));
        assert!(!format!("{error:?} {builder:?}").contains("topsecret"));
    }
}

#[test]
fn key_is_not_shown() {
    let authority = Authority::new();
    let client = authority.client();
    let key = client.key.lines().nth(1).unwrap().to_owned();
    let builder = Core::builder(&SETUP).client_certificate(client.pem, client.key);
    let shown = format!("{builder:?} {:?}", builder.clone().build().unwrap());
    assert!(!shown.contains(&key), "{shown}");
}
