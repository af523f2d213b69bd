//! The law that nothing which has a name or a position gives it to another.
//!
//! A document is changed at random ([`reorder`], [`add`]) and generated over the lock of what it was before. A caller of
//! the old client ([`caller`]) uses every item by name and position, with distinct values; it must compile against the
//! new client and send the same bytes. The caller is made from the Rust of the old client alone, read by `syn`.

mod add;
mod caller;
mod chance;
mod items;
mod reorder;
mod values;

pub use add::add;
pub use caller::caller;
pub use chance::Chance;
pub use reorder::reorder;
