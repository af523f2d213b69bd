//! The documentation of the code that is generated.

use trine_tests::fixture::Fixture;

/// The public things of a file that have no text.
#[derive(Default)]
struct Bare {
    count: usize,
    found: Vec<String>,
}

impl Bare {
    fn see(&mut self, visibility: &syn::Visibility, attributes: &[syn::Attribute], name: &dyn std::fmt::Display) {
        if matches!(visibility, syn::Visibility::Public(_)) {
            self.check(attributes, name);
        }
    }

    fn check(&mut self, attributes: &[syn::Attribute], name: &dyn std::fmt::Display) {
        self.count += 1;
        let texts = attributes.iter().filter(|attribute| attribute.path().is_ident("doc"));
        if texts.count() == 0 {
            self.found.push(name.to_string());
        }
    }
}

impl Bare {
    fn item(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Struct(item) => {
                self.see(&item.vis, &item.attrs, &item.ident);
                for field in &item.fields {
                    let name = field.ident.as_ref().map(|name| format!("{}.{name}", item.ident));
                    // The only field of a newtype is what the type says.
                    let name = name.iter();
                    name.for_each(|name| self.see(&field.vis, &field.attrs, name));
                }
            }
            syn::Item::Enum(item) => {
                self.see(&item.vis, &item.attrs, &item.ident);
                for variant in &item.variants {
                    self.check(&variant.attrs, &format!("{}::{}", item.ident, variant.ident));
                }
            }
            syn::Item::Type(item) => self.see(&item.vis, &item.attrs, &item.ident),
            syn::Item::Const(item) => self.see(&item.vis, &item.attrs, &item.ident),
            syn::Item::Impl(item) => item.items.iter().for_each(|part| match part {
                syn::ImplItem::Const(part) => self.see(&part.vis, &part.attrs, &part.ident),
                syn::ImplItem::Fn(part) => self.see(&part.vis, &part.attrs, &part.sig.ident),
                _ => {}
            }),
            _ => {}
        }
    }
}

#[test]
fn every_public_item_has_a_text() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for fixture in Fixture::all().unwrap() {
        for file in fixture.make().unwrap().sources {
            // A file begins with the text about its module.
            let is_module = file.path.starts_with("src/") && file.path != "src/lib.rs";
            if is_module && !file.path.starts_with("src/wire/") && !file.contents.starts_with("//! ") {
                wrong.push(format!("{}: {}", fixture.name, file.path));
            }
            let mut bare = Bare::default();
            let code = syn::parse_file(&file.contents).unwrap();
            code.items.iter().for_each(|item| bare.item(item));
            count += bare.count;
            wrong.extend(
                bare.found
                    .iter()
                    .map(|name| format!("{}: {}: {name}", fixture.name, file.path)),
            );
        }
    }
    assert!(count > 5000, "{count} items");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
