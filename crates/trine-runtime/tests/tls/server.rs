//! A server on loopback that speaks TLS, on a thread of its own, since callers may wait on theirs.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig, crypto};

use super::authority::{Authority, Certified};

/// The demands of a server beside showing its certificate.
#[derive(Default)]
pub struct Wants<'a> {
    /// Clients whose certificates are of this authority.
    pub clients_of: Option<&'a Authority>,
    /// The protocols that it offers, best first.
    pub protocols: &'static [&'static str],
}

/// A server at `https://localhost`.
pub struct TlsServer {
    pub url: String,
    seen: Arc<Mutex<Seen>>,
}

/// The request that came.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Seen {
    pub handshakes: usize,
    /// The version and path of each request.
    pub requests: Vec<String>,
    /// The headers of each request.
    pub headers: Vec<http::HeaderMap>,
}

impl TlsServer {
    pub fn start(certified: &Certified, wants: &Wants<'_>) -> Self {
        let acceptor = TlsAcceptor::from(Arc::new(config(certified, wants)));
        let seen = Arc::new(Mutex::new(Seen::default()));
        let keeps = seen.clone();
        let (give, take) = mpsc::channel();
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
                give.send(listener.local_addr().unwrap().port()).unwrap();
                while let Ok((stream, _)) = listener.accept().await {
                    tokio::spawn(serve(acceptor.clone(), stream, keeps.clone()));
                }
            });
        });
        let url = format!("https://localhost:{}", take.recv().unwrap());
        Self { url, seen }
    }

    pub fn seen(&self) -> Seen {
        self.seen.lock().unwrap().clone()
    }
}

fn config(certified: &Certified, wants: &Wants<'_>) -> ServerConfig {
    let provider = Arc::new(crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .unwrap();
    let builder = match wants.clients_of {
        None => builder.with_no_client_auth(),
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            roots.add(authority.der()).unwrap();
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
            builder.with_client_cert_verifier(verifier.build().unwrap())
        }
    };
    let chain = vec![CertificateDer::from_pem_slice(certified.pem.as_bytes()).unwrap()];
    let key = PrivateKeyDer::from_pem_slice(certified.key.as_bytes()).unwrap();
    let mut config = builder.with_single_cert(chain, key).unwrap();
    config.alpn_protocols = wants.protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
    config
}

async fn serve(acceptor: TlsAcceptor, stream: TcpStream, seen: Arc<Mutex<Seen>>) {
    let accepted = acceptor.accept(stream).into_fallible().await;
    let stream = match accepted {
        Ok(stream) => stream,
        Err((_, mut stream)) => {
            // What the client still sends is read, so that closing does not take the alert from it.
            let _ = stream.read_to_end(&mut Vec::new()).await;
            return;
        }
    };
    seen.lock().unwrap().handshakes += 1;
    let is_h2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let line = format!("{:?} {}", request.version(), request.uri().path());
        let mut seen = seen.lock().unwrap();
        seen.requests.push(line);
        seen.headers.push(request.headers().clone());
        let stalls = request.uri().path() == "/stalls";
        async move {
            match stalls {
                true => std::future::pending().await,
                false => Ok::<_, Infallible>(hyper::Response::new(String::from("{}"))),
            }
        }
    });
    let stream = TokioIo::new(stream);
    let _ = match is_h2 {
        true => {
            hyper::server::conn::http2::Builder::new(TokioExecutor::new())
                .serve_connection(stream, service)
                .await
        }
        false => {
            hyper::server::conn::http1::Builder::new()
                .serve_connection(stream, service)
                .await
        }
    };
}
