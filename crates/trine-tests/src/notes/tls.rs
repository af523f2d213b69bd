//! The same over TLS, for clients that show a certificate.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::serve::Listener;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, ExtendedKeyUsagePurpose, IsCa, KeyPair};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig, crypto};
use tokio_rustls::server::TlsStream;

/// The certificates that a client needs to talk to the server, in PEM.
#[derive(Debug, Clone)]
pub struct Certificates {
    /// The certificate of the authority that vouches for both.
    pub authority: String,
    /// The certificate of the client.
    pub client: String,
    /// The key of the client.
    pub key: String,
}

/// Accepts connections of clients that show a certificate of the authority.
pub(super) struct Guarded {
    listener: TcpListener,
    acceptor: TlsAcceptor,
}

impl Listener for Guarded {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        loop {
            let (stream, from) = Listener::accept(&mut self.listener).await;
            if let Ok(stream) = self.acceptor.accept(stream).await {
                return (stream, from);
            }
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.listener.local_addr()
    }
}

/// Puts TLS around a listener, and makes the certificates of server and client.
pub(super) fn guarded(listener: TcpListener) -> io::Result<(Guarded, Certificates)> {
    let authority = authority().map_err(io::Error::other)?;
    let signed = |params: CertificateParams| -> Result<(String, String), rcgen::Error> {
        let key = KeyPair::generate()?;
        Ok((params.signed_by(&key, &authority)?.pem(), key.serialize_pem()))
    };
    let server = CertificateParams::new(vec!["localhost".to_owned()]).and_then(&signed);
    let client = CertificateParams::new(vec!["client".to_owned()]).and_then(|mut params| {
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        signed(params)
    });
    let (server, (client, key)) = (server.map_err(io::Error::other)?, client.map_err(io::Error::other)?);
    let config = config(authority.der().clone(), &server).map_err(io::Error::other)?;
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let certificates = Certificates {
        authority: authority.pem(),
        client,
        key,
    };
    Ok((Guarded { listener, acceptor }, certificates))
}

fn authority() -> Result<CertifiedIssuer<'static, KeyPair>, rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate()?)
}

fn config(
    authority: CertificateDer<'static>,
    (chain, key): &(String, String),
) -> Result<ServerConfig, Box<dyn std::error::Error + Send + Sync>> {
    let provider = Arc::new(crypto::ring::default_provider());
    let mut roots = RootCertStore::empty();
    roots.add(authority)?;
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone()).build()?;
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let chain = vec![CertificateDer::from_pem_slice(chain.as_bytes())?];
    let key = PrivateKeyDer::from_pem_slice(key.as_bytes())?;
    Ok(config
        .with_client_cert_verifier(verifier)
        .with_single_cert(chain, key)?)
}
