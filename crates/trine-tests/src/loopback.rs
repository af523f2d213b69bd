//! A server on loopback that gives the responses it is told to, and keeps what it is sent, byte for byte.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;
use std::time::Duration;

/// The longest wait for the next bytes of a request.
const PATIENCE: Duration = Duration::from_secs(10);

/// A request as it came over the wire.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// `METHOD target`
    pub line: String,
    /// The names in lower case, and the values.
    pub headers: Vec<(String, String)>,
    /// The body, its chunks joined.
    pub body: Vec<u8>,
}

impl Request {
    /// The value of a header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(of, _)| of == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The parts of a multipart body: the lines of each head, in lower case but for values, and its content.
    pub fn parts(&self) -> Vec<(String, String)> {
        let boundary = self
            .header("content-type")
            .and_then(|value| value.split("boundary=").nth(1));
        let delimiter = format!("--{}", boundary.unwrap_or_default());
        let text = self.text();
        let parts = text.split(&delimiter).filter_map(|part| part.split_once("\r\n\r\n"));
        let part = |(head, content): (&str, &str)| {
            let content = content.strip_suffix("\r\n").unwrap_or(content);
            (head.trim().replace("\r\n", "; "), content.to_owned())
        };
        parts.map(part).collect()
    }
}

/// A response: a status, a media type (none if it is empty) and a body.
pub type Given<'a> = (u16, &'a str, &'a str);

/// A server that gives one response to each request, in this order, and ends with the last.
#[derive(Debug)]
pub struct Loopback {
    /// The URL at which it listens.
    pub url: String,
    running: JoinHandle<io::Result<Vec<Request>>>,
}

impl Loopback {
    /// Starts it on a thread of its own.
    ///
    /// # Errors
    /// No port can be listened on.
    pub fn start(responses: &[Given<'_>]) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}", listener.local_addr()?);
        let responses: Vec<String> = responses.iter().map(written).collect();
        let running = std::thread::spawn(move || {
            let mut seen = Vec::new();
            for response in responses {
                let (connection, _) = listener.accept()?;
                connection.set_read_timeout(Some(PATIENCE))?;
                seen.push(read(&connection)?);
                (&connection).write_all(response.as_bytes())?;
            }
            Ok(seen)
        });
        Ok(Self { url, running })
    }

    /// Returns the requests that it received, once it has sent its last response.
    ///
    /// # Errors
    /// A connection failed.
    pub fn seen(self) -> io::Result<Vec<Request>> {
        let ended = self.running.join();
        ended.unwrap_or_else(|_| Err(io::Error::other("the server panicked")))
    }
}

fn written((status, media_type, body): &Given<'_>) -> String {
    let mut head = format!("HTTP/1.1 {status} Whatever\r\nconnection: close\r\n");
    if !media_type.is_empty() {
        head.push_str(&format!("content-type: {media_type}\r\n"));
    }
    if *status != 204 {
        head.push_str(&format!("content-length: {}\r\n", body.len()));
    }
    head + "\r\n" + body
}

fn read(connection: &TcpStream) -> io::Result<Request> {
    let mut reader = BufReader::new(connection);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut request = Request {
        line: line.trim_end().trim_end_matches(" HTTP/1.1").to_owned(),
        ..Request::default()
    };
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        request.headers.push((name.to_ascii_lowercase(), value.to_owned()));
    }
    if request.header("transfer-encoding") == Some("chunked") {
        request.body = chunks(&mut reader)?;
    } else {
        let length = request.header("content-length").map_or(Ok(0), str::parse);
        let mut body = vec![0; length.map_err(io::Error::other)?];
        reader.read_exact(&mut body)?;
        request.body = body;
    }
    Ok(request)
}

fn chunks(reader: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let length = usize::from_str_radix(line.trim(), 16).map_err(io::Error::other)?;
        let mut chunk = vec![0; length + 2];
        reader.read_exact(&mut chunk)?;
        if length == 0 {
            return Ok(body);
        }
        body.extend_from_slice(&chunk[..length]);
    }
}
