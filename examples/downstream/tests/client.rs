//! The client that the build script made, against a socket on loopback.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::thread;

use downstream::failed;
use downstream::humanloop::Client;

/// The response of the endpoint to an unknown key.
const RESPONSE: &str = "HTTP/1.1 401 Unauthorized\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";

#[tokio::test]
async fn a_client_of_a_build_script_sends_what_is_set() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let base_url = format!("http://{}/v5", listener.local_addr().unwrap());
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let (mut request, mut buffer) = (Vec::new(), [0; 4096]);
        while !request.ends_with(b"}") {
            match stream.read(&mut buffer).unwrap() {
                0 => break,
                read => request.extend_from_slice(&buffer[..read]),
            }
        }
        stream.write_all(RESPONSE.as_bytes()).unwrap();
        String::from_utf8(request).unwrap()
    });
    let client = Client::builder().api_key("k").base_url(base_url).build().unwrap();
    let error = client.agents().update_log("ag 1", "log_2", &failed("model timed out")).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    let request = server.join().unwrap();
    assert!(request.starts_with("PATCH /v5/agents/ag%201/log/log_2 HTTP/1.1\r\n"), "{request}");
    assert!(request.ends_with(r#"{"output":null,"error":"model timed out","log_status":"complete"}"#), "{request}");
}
