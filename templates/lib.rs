//! The templates of whole files that are mostly prose or manifest, as text.
//!
//! A package of its own, so that a packaged trine carries them.
