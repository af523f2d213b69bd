//! Source text with every change of a comparison, a condition, a guard or an arm in it, of which a number turns one
//! on.

use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Arm, Attribute, BinOp, Expr, ExprBinary, ExprIf, ExprMatch, Pat, UnOp, parse_quote};

/// One change.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    /// Its number.
    pub number: usize,
    /// The function that it is in.
    pub function: String,
    /// The description of the change.
    pub what: String,
}

/// The text of a file with its changes, which are numbered on from `from`.
///
/// # Errors
/// The text is not Rust.
pub(crate) fn instrument(text: &str, from: usize) -> Result<(String, Vec<Change>), String> {
    let mut file = syn::parse_file(text).map_err(|error| error.to_string())?;
    let mut walk = Walk {
        next: from,
        function: String::new(),
        changes: Vec::new(),
    };
    walk.visit_file_mut(&mut file);
    Ok((prettyplease::unparse(&file), walk.changes))
}

/// The switch, and what keeps lints from refusing the changed text.
///
/// # Errors
/// The text is not Rust.
pub(crate) fn with_switch(text: &str) -> Result<String, String> {
    let mut file = syn::parse_file(text).map_err(|error| error.to_string())?;
    let allow: Attribute = parse_quote! { #![allow(warnings, clippy::all)] };
    file.attrs.insert(0, allow);
    file.items.push(parse_quote! {
        pub(crate) fn mutant(number: usize) -> bool {
            static ON: std::sync::OnceLock<Option<usize>> = std::sync::OnceLock::new();
            *ON.get_or_init(|| std::env::var("MUTANT").ok()?.parse().ok()) == Some(number)
        }
    });
    file.items.push(parse_quote! {
        pub(crate) fn negated(number: usize, condition: bool) -> bool {
            mutant(number) != condition
        }
    });
    Ok(prettyplease::unparse(&file))
}

struct Walk {
    next: usize,
    /// The function that is walked through.
    function: String,
    changes: Vec<Change>,
}

impl Walk {
    fn change(&mut self, what: String) -> usize {
        let number = self.next;
        self.next += 1;
        let function = self.function.clone();
        self.changes.push(Change { number, function, what });
        number
    }

    /// A guard that always holds and one that never does.
    fn guard(&mut self, guard: &mut Expr) {
        if has_let(guard) {
            return;
        }
        let text = guard.to_token_stream().to_string();
        let on = self.change(format!("`{text}` holds"));
        let off = self.change(format!("`{text}` does not hold"));
        let own = guard.clone();
        *guard = parse_quote! { (crate::mutant(#on) || (!crate::mutant(#off) && (#own))) };
    }

    /// A call or a name in the condition of an `if` that holds where it does not. Comparisons and negations are
    /// changed wherever they stand.
    fn condition(&mut self, condition: &mut Expr) {
        match condition {
            Expr::Paren(inner) => self.condition(&mut inner.expr),
            Expr::Binary(binary) if matches!(binary.op, BinOp::And(_) | BinOp::Or(_)) => {
                self.condition(&mut binary.left);
                self.condition(&mut binary.right);
            }
            Expr::Call(_) | Expr::MethodCall(_) | Expr::Macro(_) | Expr::Field(_) | Expr::Path(_) => {
                let number = self.change(format!("`{}` negated", condition.to_token_stream()));
                *condition = parse_quote! { crate::negated(#number, #condition) };
            }
            _ => {}
        }
    }

    /// An arm that is not there, where another one takes everything.
    fn arm(&mut self, arm: &mut Arm) {
        if matches!(arm.pat, Pat::Wild(_)) {
            return;
        }
        let text = arm.pat.to_token_stream().to_string();
        let off = self.change(format!("no arm `{text}`"));
        let guard: Expr = match arm.guard.take() {
            Some((_, own)) => parse_quote! { (!crate::mutant(#off) && (#own)) },
            None => parse_quote! { !crate::mutant(#off) },
        };
        arm.guard = Some((syn::token::If::default(), Box::new(guard)));
    }
}

impl VisitMut for Walk {
    fn visit_item_mod_mut(&mut self, module: &mut syn::ItemMod) {
        let is_test = module
            .attrs
            .iter()
            .any(|own| own.meta.to_token_stream().to_string().contains("test"));
        if !is_test {
            visit_mut::visit_item_mod_mut(self, module);
        }
    }

    fn visit_signature_mut(&mut self, signature: &mut syn::Signature) {
        self.function = signature.ident.to_string();
    }

    fn visit_item_const_mut(&mut self, _: &mut syn::ItemConst) {}

    fn visit_expr_match_mut(&mut self, found: &mut ExprMatch) {
        visit_mut::visit_expr_match_mut(self, found);
        let takes_all = |arm: &Arm| arm.guard.is_none() && matches!(arm.pat, Pat::Wild(_));
        let has_rest = found.arms.iter().any(takes_all);
        for arm in &mut found.arms {
            if let Some((_, guard)) = &mut arm.guard {
                self.guard(guard);
            }
            if has_rest {
                self.arm(arm);
            }
        }
    }

    fn visit_expr_if_mut(&mut self, found: &mut ExprIf) {
        self.condition(&mut found.cond);
        visit_mut::visit_expr_if_mut(self, found);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let text = expr.to_token_stream().to_string();
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::Unary(unary) = expr
            && matches!(unary.op, UnOp::Not(_))
        {
            let number = self.change(format!("`{text}` without `!`"));
            *expr = parse_quote! { crate::negated(#number, #expr) };
            return;
        }
        let Expr::Binary(binary) = expr else { return };
        let mut changed: Expr = Expr::Binary(binary.clone());
        for other in others(&binary.op) {
            if has_let(&binary.left) || has_let(&binary.right) {
                return;
            }
            let number = self.change(format!("`{text}` with `{}`", other.to_token_stream()));
            let different = Expr::Binary(ExprBinary {
                op: other,
                ..binary.clone()
            });
            changed = parse_quote! { (if crate::mutant(#number) { #different } else { #changed }) };
        }
        *expr = changed;
    }
}

/// Returns the operators that an operator is changed to.
fn others(op: &BinOp) -> Vec<BinOp> {
    match op {
        BinOp::Eq(_) => vec![parse_quote!(!=)],
        BinOp::Ne(_) => vec![parse_quote!(==)],
        BinOp::Lt(_) => vec![parse_quote!(<=), parse_quote!(>)],
        BinOp::Le(_) => vec![parse_quote!(<), parse_quote!(>)],
        BinOp::Gt(_) => vec![parse_quote!(>=), parse_quote!(<)],
        BinOp::Ge(_) => vec![parse_quote!(>), parse_quote!(<)],
        BinOp::And(_) => vec![parse_quote!(||)],
        BinOp::Or(_) => vec![parse_quote!(&&)],
        _ => Vec::new(),
    }
}

/// Returns true if an expression binds names by `let`, so that it cannot stand elsewhere.
fn has_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(binary) => has_let(&binary.left) || has_let(&binary.right),
        Expr::Paren(inner) => has_let(&inner.expr),
        _ => false,
    }
}
