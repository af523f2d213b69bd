//! Authorities, and the certificates that they sign.

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair};

/// An authority.
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

/// A certificate and its key, as PEM.
pub struct Certified {
    pub pem: String,
    pub key: String,
}

impl Authority {
    pub fn new() -> Self {
        Self::named("ours")
    }

    pub fn named(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub fn pem(&self) -> String {
        self.0.pem()
    }

    pub fn der(&self) -> tokio_rustls::rustls::pki_types::CertificateDer<'static> {
        self.0.der().clone()
    }

    /// A certificate of a server of this name.
    pub fn server(&self, name: &str) -> Certified {
        self.signed(CertificateParams::new(vec![name.to_owned()]).unwrap())
    }

    /// One that was over long ago.
    pub fn server_of_old(&self, name: &str) -> Certified {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.not_after = rcgen::date_time_ymd(2001, 1, 1);
        self.signed(params)
    }

    /// A certificate of a client.
    pub fn client(&self) -> Certified {
        let mut params = CertificateParams::new(vec!["client".to_owned()]).unwrap();
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        self.signed(params)
    }

    fn signed(&self, params: CertificateParams) -> Certified {
        let key = KeyPair::generate().unwrap();
        let pem = params.signed_by(&key, &self.0).unwrap().pem();
        Certified {
            pem,
            key: key.serialize_pem(),
        }
    }
}
