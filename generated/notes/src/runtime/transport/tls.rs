//! TLS of the default transports: whom they trust, who they are, and what a failed handshake says.

use std::fmt;

use super::super::auth::Secret;
#[cfg(any(feature = "transport", feature = "blocking"))]
use super::super::error::{Error, ErrorKind};
#[cfg(any(feature = "transport", feature = "blocking"))]
use rustls::pki_types::pem::PemObject;
#[cfg(any(feature = "transport", feature = "blocking"))]
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// The settings of TLS beside the defaults, as PEM.
#[derive(Clone, Default)]
pub(in super::super) struct Tls {
    /// The certificates by which the client shows who it is, its own first, and their key.
    pub(in super::super) identity: Option<(String, Secret)>,
    /// Certificates that are trusted beside those that the operating system trusts.
    pub(in super::super) roots: Vec<String>,
}

/// The protocols that the client offers, best first.
#[cfg(feature = "transport")]
const PROTOCOLS: &[&str] = &[
    #[cfg(feature = "http2")]
    "h2",
    "http/1.1",
];

/// Certificates and their key.
#[cfg(any(feature = "transport", feature = "blocking"))]
type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

impl Tls {
    pub(in super::super) fn is_default(&self) -> bool {
        self.identity.is_none() && self.roots.is_empty()
    }
}

#[cfg(any(feature = "transport", feature = "blocking"))]
impl Tls {
    /// Who the client is. The key is known to be that of the first certificate.
    fn identity(&self) -> Result<Option<Identity>, Error> {
        let Some((certificates, key)) = &self.identity else {
            return Ok(None);
        };
        let chain = certificates_in(certificates, "the client certificate")?;
        let key = PrivateKeyDer::from_pem_slice(key.expose().as_bytes()).map_err(|error| {
            config("the key of the client certificate is not PEM of a private key").with_source(error)
        })?;
        let provider = rustls::crypto::ring::default_provider();
        rustls::sign::CertifiedKey::from_der(chain.clone(), key.clone_key(), &provider)
            .map_err(|error| config("the client certificate and its key do not go together").with_source(error))?;
        Ok(Some((chain, key)))
    }

    /// Whom it trusts beside the defaults.
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
    pub(super) fn rustls(&self) -> Result<rustls::ClientConfig, Error> {
        let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
        let builder = rustls::ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(|error| config("TLS could not be set up").with_source(error))?;
        let roots = self.roots()?;
        let builder = builder
            .dangerous()
            .with_custom_certificate_verifier(std::sync::Arc::new(verifier(roots, provider)?));
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

/// The system's verifier.
#[cfg(feature = "transport")]
fn verifier(
    roots: Vec<CertificateDer<'static>>,
    provider: std::sync::Arc<rustls::crypto::CryptoProvider>,
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
    pub(super) fn ureq(&self) -> Result<ureq::tls::TlsConfig, Error> {
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
        Ok(TlsConfig::builder().root_certs(trusted).client_cert(identity).build())
    }
}

#[cfg(any(feature = "transport", feature = "blocking"))]
fn certificates_in(pem: &str, what: &str) -> Result<Vec<CertificateDer<'static>>, Error> {
    let unusable = || Error::new(ErrorKind::Config, format!("{what} is not PEM of a certificate"));
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
    match found {
        Ok(found) if found.is_empty() => Err(unusable()),
        Ok(found) => Ok(found),
        Err(error) => Err(unusable().with_source(error)),
    }
}

#[cfg(any(feature = "transport", feature = "blocking"))]
fn config(message: &'static str) -> Error {
    Error::new(ErrorKind::Config, message)
}

/// Returns the reason if a client and a server do not trust each other and this error came of it. Nothing that was
/// sent has been read then.
#[cfg(any(feature = "transport", feature = "blocking"))]
pub(super) fn handshake_failure(error: &(dyn std::error::Error + 'static)) -> Option<&'static str> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<rustls::Error>() {
            return of_handshake(error);
        }
        next = super::below(error);
    }
    None
}

#[cfg(any(feature = "transport", feature = "blocking"))]
pub(super) fn of_handshake(error: &rustls::Error) -> Option<&'static str> {
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

/// Shows no key.
impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls")
            .field("identity", &self.identity.is_some())
            .field("roots", &self.roots.len())
            .finish()
    }
}
