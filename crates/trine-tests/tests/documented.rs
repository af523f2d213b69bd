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

/// The functions of a file of `api` that make a call or a pager, and show none.
fn without_example(code: &syn::File) -> Vec<String> {
    let functions = code.items.iter().filter_map(|item| match item {
        syn::Item::Impl(item) => Some(&item.items),
        _ => None,
    });
    let functions = functions.flatten().filter_map(|part| match part {
        syn::ImplItem::Fn(function) => Some(function),
        _ => None,
    });
    let is_call = |function: &&syn::ImplItemFn| {
        let syn::ReturnType::Type(_, ty) = &function.sig.output else {
            return false;
        };
        let syn::Type::Path(ty) = &**ty else { return false };
        let last = ty.path.segments.last().map(|segment| segment.ident.to_string());
        matches!(last.as_deref(), Some("Call" | "Pager"))
    };
    let shows = |function: &&syn::ImplItemFn| {
        function.attrs.iter().any(|attribute| match &attribute.meta {
            syn::Meta::NameValue(doc) => {
                let text = matches!(&doc.value, syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) if text.value() == " ```no_run");
                text
            }
            _ => false,
        })
    };
    let bare = functions.filter(is_call).filter(|function| !shows(function));
    bare.map(|function| function.sig.ident.to_string()).collect()
}

#[test]
fn every_method_shows_a_call() {
    let mut wrong = Vec::new();
    for fixture in Fixture::all().unwrap() {
        // A type that must hold itself has no value.
        if fixture.name == "recursion/required" {
            continue;
        }
        let sources = fixture.make().unwrap().sources;
        for file in sources.iter().filter(|file| file.path.starts_with("src/api/")) {
            let bare = without_example(&syn::parse_file(&file.contents).unwrap());
            wrong.extend(
                bare.iter()
                    .map(|name| format!("{}: {}: {name}", fixture.name, file.path)),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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
