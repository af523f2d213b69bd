//! No TLS: the default transports send to `http` only.

use super::super::super::error::Error;
use super::{Tls, config};

impl Tls {
    fn none(&self) -> Result<(), Error> {
        match self.is_default() {
            true => Ok(()),
            false => Err(config(
                "certificates need one of the features `rustls-ring`, `rustls-aws-lc`, `native-tls`",
            )),
        }
    }
}

#[cfg(feature = "transport")]
impl Tls {
    /// For reqwest.
    pub(in super::super) fn reqwest(&self, builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
        self.none()?;
        Ok(builder)
    }
}

#[cfg(feature = "blocking")]
impl Tls {
    /// For ureq.
    pub(in super::super) fn ureq(&self, builder: AgentBuilder) -> Result<AgentBuilder, Error> {
        self.none()?;
        Ok(builder)
    }
}

/// Returns no reason, since there is no handshake.
#[cfg(feature = "transport")]
pub(in super::super) fn handshake_failure(_: &(dyn std::error::Error + 'static)) -> Option<&'static str> {
    None
}

/// The same of an error of ureq.
#[cfg(feature = "blocking")]
pub(in super::super) fn ureq_failure(_: &ureq::Error) -> Option<&'static str> {
    None
}

/// The builder of ureq's configuration.
#[cfg(feature = "blocking")]
type AgentBuilder = ureq::config::ConfigBuilder<ureq::typestate::AgentScope>;
