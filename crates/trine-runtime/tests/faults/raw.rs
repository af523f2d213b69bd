//! A server that treats connections as a test says, and counts them. It has a thread of its own.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};

pub type Treated<'a> = Pin<Box<dyn Future<Output = Option<()>> + Send + 'a>>;

pub struct Raw {
    pub url: String,
    accepted: Arc<AtomicUsize>,
    open: Arc<AtomicUsize>,
}

impl Raw {
    /// Treats each connection so, and closes it.
    pub fn start(treat: impl for<'a> Fn(&'a mut TcpStream) -> Treated<'a> + Send + Sync + 'static) -> Self {
        let (accepted, open) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (all, now) = (accepted.clone(), open.clone());
        let (give, take) = mpsc::channel();
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
                give.send(listener.local_addr().unwrap()).unwrap();
                let treat = Arc::new(treat);
                while let Ok((mut stream, _)) = listener.accept().await {
                    stream.set_nodelay(true).unwrap();
                    all.fetch_add(1, Ordering::SeqCst);
                    now.fetch_add(1, Ordering::SeqCst);
                    let (treat, now) = (treat.clone(), now.clone());
                    tokio::spawn(async move {
                        treat(&mut stream).await;
                        drop(stream);
                        now.fetch_sub(1, Ordering::SeqCst);
                    });
                }
            });
        });
        Self {
            url: format!("http://{}", take.recv().unwrap()),
            accepted,
            open,
        }
    }

    /// Returns the number of connections so far.
    pub fn accepted(&self) -> usize {
        self.accepted.load(Ordering::SeqCst)
    }

    /// Returns the number of open connections.
    pub fn open(&self) -> usize {
        self.open.load(Ordering::SeqCst)
    }
}

/// Is over when the client closes the connection.
pub async fn closed(stream: &mut TcpStream) -> Option<()> {
    let mut piece = [0; 1024];
    while stream.read(&mut piece).await.ok()? > 0 {}
    Some(())
}
