//! Criterion over processor time: on a machine that is used by others too, the time of the clock says little.
//! Each type is first read and written once by both, and compared only where both make the same of it.

use std::time::Duration;

use cpu_time::ProcessTime;
use criterion::measurement::{Measurement, ValueFormatter, WallTime};
use criterion::{Criterion, Throughput};

/// The time that the processor spends on this program.
pub struct ProcessorTime;

impl Measurement for ProcessorTime {
    type Intermediate = ProcessTime;
    type Value = Duration;

    fn start(&self) -> ProcessTime {
        ProcessTime::now()
    }

    fn end(&self, start: ProcessTime) -> Duration {
        start.elapsed()
    }

    fn add(&self, first: &Duration, second: &Duration) -> Duration {
        *first + *second
    }

    fn zero(&self) -> Duration {
        Duration::ZERO
    }

    fn to_f64(&self, value: &Duration) -> f64 {
        WallTime.to_f64(value)
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        WallTime.formatter()
    }
}

/// A decoder and an encoder that are compared with others.
pub struct Contender<T, E> {
    pub decode: fn(&[u8]) -> Result<T, E>,
    pub encode: fn(&T) -> Vec<u8>,
}

/// `serde_json`, for a type that has serde's traits.
pub fn derived<T: serde::Serialize + serde::de::DeserializeOwned>() -> Contender<T, serde_json::Error> {
    Contender {
        decode: |text| serde_json::from_slice(text),
        encode: |value| serde_json::to_vec(value).expect("what a type writes is JSON"),
    }
}

/// Compares two contenders over the values in a file.
pub fn compare<A, B, E: std::fmt::Display, F: std::fmt::Display>(
    criterion: &mut Criterion<ProcessorTime>,
    name: &str,
    file: &str,
    trine: Contender<A, E>,
    serde: Contender<B, F>,
) {
    let document = std::fs::read(file).expect(file);
    let (own, derived) = match ((trine.decode)(&document), (serde.decode)(&document)) {
        (Ok(own), Ok(derived)) => (own, derived),
        (Err(error), _) => return println!("left out: {name}: trine: {error}"),
        (_, Err(error)) => return println!("left out: {name}: serde: {error}"),
    };
    let texts = [(trine.encode)(&own), (serde.encode)(&derived)];
    let [first, second] = texts.each_ref().map(|text| serde_json::from_slice::<serde_json::Value>(text).expect(name));
    if first != second {
        return println!("left out: {name}: the two do not write the same ({} and {} bytes)", texts[0].len(), texts[1].len());
    }
    println!("compared: {name}: {} bytes read, {} written", document.len(), texts[0].len());
    let mut group = criterion.benchmark_group(format!("decode/{name}"));
    group.throughput(Throughput::Bytes(document.len() as u64));
    group.bench_function("trine", |bencher| bencher.iter_with_large_drop(|| (trine.decode)(&document)));
    group.bench_function("serde", |bencher| bencher.iter_with_large_drop(|| (serde.decode)(&document)));
    group.finish();
    let mut group = criterion.benchmark_group(format!("encode/{name}"));
    group.throughput(Throughput::Bytes(texts[0].len() as u64));
    group.bench_function("trine", |bencher| bencher.iter(|| (trine.encode)(&own)));
    group.bench_function("serde", |bencher| bencher.iter(|| (serde.encode)(&derived)));
    group.finish();
}

/// The settings of every group.
pub fn criterion() -> Criterion<ProcessorTime> {
    Criterion::default()
        .with_measurement(ProcessorTime)
        .sample_size(30)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_millis(1500))
        .configure_from_args()
}
