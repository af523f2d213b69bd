//! The types of each date crate in the runtime.

use trine_plan::DateCrate;

/// Dates of one crate, in the runtime.
pub(crate) struct Dates {
    /// The part of the runtime.
    pub(crate) feature: &'static str,
    /// The module of its `DateTime` and `Date`, below the runtime; empty for the root.
    pub(crate) module: &'static str,
}

/// Those of this crate.
pub(crate) fn of(crate_of_dates: DateCrate) -> Dates {
    let (feature, module) = match crate_of_dates {
        DateCrate::Jiff => ("jiff", ""),
        DateCrate::Chrono => ("chrono", "with_chrono"),
        DateCrate::Time => ("time", "with_time"),
    };
    Dates { feature, module }
}
