//! TLS by rustls, with ring or aws-lc, and the certificates that the operating system trusts.

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::super::super::error::{Error, ErrorKind};
use super::{Tls, config};

/// The protocols that the client offers, best first.
#[cfg(feature = "transport")]
const PROTOCOLS: &[&str] = &[
    #[cfg(feature = "http2")]
    "h2",
    "http/1.1",
];

/// Certificates and their key.
type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

/// The cryptography: of aws-lc if that is asked for, since ring is in the default set of features.
fn provider() -> CryptoProvider {
    #[cfg(feature = "rustls-aws-lc")]
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    #[cfg(not(feature = "rustls-aws-lc"))]
    let provider = rustls::crypto::ring::default_provider();
    provider
}

impl Tls {
    /// Returns the client's certificate and key. The key is known to be that of the first certificate.
    fn identity(&self) -> Result<Option<Identity>, Error> {
        let Some((certificates, key)) = &self.identity else {
            return Ok(None);
        };
        let chain = certificates_in(certificates, "the client certificate")?;
        let key = PrivateKeyDer::from_pem_slice(key.expose().as_bytes()).map_err(|error| {
            config("the key of the client certificate is not PEM of a private key").with_source(error)
        })?;
        let provider = provider();
        rustls::sign::CertifiedKey::from_der(chain.clone(), key.clone_key(), &provider)
            .map_err(|error| config("the client certificate and its key do not go together").with_source(error))?;
        Ok(Some((chain, key)))
    }

    /// Returns the certificates that are trusted in addition to the defaults.
    fn roots(&self) -> Result<Vec<CertificateDer<'static>>, Error> {
        let mut found = Vec::new();
        for pem in &self.roots {
            found.extend(certificates_in(pem, "a root certificate")?);
        }
        let mut store = rustls::RootCertStore::empty();
        for certificate in &found {
            store
                .add(certificate.clone())
                .map_err(|error| config("a root certificate cannot be used").with_source(error))?;
        }
        Ok(found)
    }
}

#[cfg(feature = "transport")]
impl Tls {
    /// For reqwest.
    pub(in super::super) fn reqwest(&self, builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
        Ok(builder.tls_backend_preconfigured(self.rustls()?))
    }

    fn rustls(&self) -> Result<rustls::ClientConfig, Error> {
        let provider = Arc::new(provider());
        let builder = rustls::ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(|error| config("TLS could not be set up").with_source(error))?;
        let roots = self.roots()?;
        let builder = builder
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier(roots, provider)?));
        let mut config = match self.identity()? {
            None => builder.with_no_client_auth(),
            Some((chain, key)) => builder
                .with_client_auth_cert(chain, key)
                .map_err(|error| config("the client certificate cannot be used").with_source(error))?,
        };
        config.alpn_protocols = PROTOCOLS.iter().map(|name| name.as_bytes().to_vec()).collect();
        Ok(config)
    }
}

/// Returns the system's verifier.
#[cfg(feature = "transport")]
fn verifier(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<rustls_platform_verifier::Verifier, Error> {
    #[cfg(not(target_os = "android"))]
    let verifier = rustls_platform_verifier::Verifier::new_with_extra_roots(roots, provider);
    #[cfg(target_os = "android")]
    let verifier = match roots.is_empty() {
        true => rustls_platform_verifier::Verifier::new(provider),
        false => return Err(config("on Android, root certificates cannot be added")),
    };
    verifier.map_err(|error| config("the system's certificates could not be read").with_source(error))
}

#[cfg(feature = "blocking")]
impl Tls {
    /// For ureq.
    pub(in super::super) fn ureq(&self, builder: AgentBuilder) -> Result<AgentBuilder, Error> {
        use ureq::tls::{Certificate, ClientCert, PrivateKey, RootCerts, TlsConfig};
        let owned = |der: &CertificateDer<'_>| Certificate::from_der(der).to_owned();
        let roots = self.roots()?;
        let trusted = match roots.is_empty() {
            true => RootCerts::PlatformVerifier,
            false => {
                let system = rustls_native_certs::load_native_certs().certs;
                RootCerts::from(system.iter().chain(&roots).map(owned).collect::<Vec<_>>())
            }
        };
        let identity = match (self.identity()?, &self.identity) {
            (Some((chain, _)), Some((_, key))) => {
                let chain: Vec<_> = chain.iter().map(owned).collect();
                let key = PrivateKey::from_pem(key.expose().as_bytes())
                    .map_err(|error| config("the key of the client certificate cannot be used").with_source(error))?;
                Some(ClientCert::new_with_certs(&chain, key))
            }
            _ => None,
        };
        let config = TlsConfig::builder()
            .unversioned_rustls_crypto_provider(Arc::new(provider()))
            .root_certs(trusted)
            .client_cert(identity);
        Ok(builder.tls_config(config.build()))
    }
}

fn certificates_in(pem: &str, what: &str) -> Result<Vec<CertificateDer<'static>>, Error> {
    let unusable = || Error::new(ErrorKind::Config, format!("{what} is not PEM of a certificate"));
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
    match found {
        Ok(found) if found.is_empty() => Err(unusable()),
        Ok(found) => Ok(found),
        Err(error) => Err(unusable().with_source(error)),
    }
}

/// Returns the reason if a client and a server do not trust each other and this error came of it. Nothing that was
/// sent has been read then.
pub(in super::super) fn handshake_failure(error: &(dyn std::error::Error + 'static)) -> Option<&'static str> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<rustls::Error>() {
            return of_handshake(error);
        }
        next = super::super::below(error);
    }
    None
}

fn of_handshake(error: &rustls::Error) -> Option<&'static str> {
    use rustls::AlertDescription as Alert;
    match error {
        rustls::Error::InvalidCertificate(_) => Some("the server's certificate is not accepted"),
        rustls::Error::AlertReceived(Alert::CertificateRequired) => Some("the server wants a client certificate"),
        rustls::Error::AlertReceived(
            Alert::BadCertificate
            | Alert::UnsupportedCertificate
            | Alert::CertificateRevoked
            | Alert::CertificateExpired
            | Alert::CertificateUnknown
            | Alert::UnknownCA
            | Alert::DecryptError
            | Alert::AccessDenied,
        ) => Some("the server does not accept the client certificate"),
        rustls::Error::AlertReceived(
            Alert::HandshakeFailure
            | Alert::ProtocolVersion
            | Alert::InsufficientSecurity
            | Alert::UnrecognisedName
            | Alert::NoApplicationProtocol,
        )
        | rustls::Error::PeerIncompatible(_) => Some("the server and the client have no TLS in common"),
        _ => None,
    }
}

/// The same of an error of ureq.
#[cfg(feature = "blocking")]
pub(in super::super) fn ureq_failure(error: &ureq::Error) -> Option<&'static str> {
    match error {
        ureq::Error::Rustls(error) => of_handshake(error),
        ureq::Error::Io(error) => handshake_failure(error),
        _ => None,
    }
}

/// The builder of ureq's configuration.
#[cfg(feature = "blocking")]
type AgentBuilder = ureq::config::ConfigBuilder<ureq::typestate::AgentScope>;
