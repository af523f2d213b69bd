//! TLS by the operating system: the crate `native-tls`.

use super::super::super::error::Error;
use super::{Tls, config};

#[cfg(feature = "transport")]
impl Tls {
    /// For reqwest.
    pub(in super::super) fn reqwest(&self, builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
        let mut builder = builder.tls_backend_native();
        for pem in &self.roots {
            let certificates = reqwest::Certificate::from_pem_bundle(pem.as_bytes())
                .map_err(|error| config("a root certificate is not PEM of a certificate").with_source(error))?;
            builder = builder.tls_certs_merge(certificates);
        }
        if let Some((chain, key)) = &self.identity {
            let identity = reqwest::Identity::from_pkcs8_pem(chain.as_bytes(), key.expose().as_bytes())
                .map_err(|error| config("the client certificate cannot be used").with_source(error))?;
            builder = builder.identity(identity);
        }
        Ok(builder)
    }
}

#[cfg(feature = "blocking")]
impl Tls {
    /// For ureq.
    pub(in super::super) fn ureq(&self, builder: AgentBuilder) -> Result<AgentBuilder, Error> {
        use ureq::tls::{RootCerts, TlsConfig, TlsProvider};
        if !self.is_default() {
            return Err(config("with `native-tls`, `send_blocking` takes no certificates"));
        }
        let tls = TlsConfig::builder()
            .provider(TlsProvider::NativeTls)
            .root_certs(RootCerts::PlatformVerifier);
        Ok(builder.tls_config(tls.build()))
    }
}

/// Returns no reason of a failed handshake, since the operating system gives none.
#[cfg(feature = "transport")]
pub(in super::super) fn handshake_failure(_: &(dyn std::error::Error + 'static)) -> Option<&'static str> {
    None
}

/// The same of an error of ureq.
#[cfg(feature = "blocking")]
pub(in super::super) fn ureq_failure(error: &ureq::Error) -> Option<&'static str> {
    matches!(error, ureq::Error::NativeTls(_)).then_some("the server and the client have no TLS in common")
}

/// The builder of ureq's configuration.
#[cfg(feature = "blocking")]
type AgentBuilder = ureq::config::ConfigBuilder<ureq::typestate::AgentScope>;
