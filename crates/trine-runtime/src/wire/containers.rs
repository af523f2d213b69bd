//! Reading and writing of options, lists, maps, boxes and tri-states.

use std::collections::BTreeMap;

use super::super::field::Field;
use super::error::DecodeError;
use super::reader::Reader;
use super::writer::Writer;
use super::{Decode, Encode};

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, out: &mut Writer) {
        (**self).encode(out);
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self, out: &mut Writer) {
        (**self).encode(out);
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::decode(input).map(Box::new)
    }
}

/// `None` is `null`.
impl<T: Encode> Encode for Option<T> {
    fn encode(&self, out: &mut Writer) {
        match self {
            Some(value) => value.encode(out),
            None => out.null(),
        }
    }
}

/// `null` is `None`.
impl<T: Decode> Decode for Option<T> {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if input.take_null() {
            Ok(None)
        } else {
            T::decode(input).map(Some)
        }
    }
}

/// A value that is there: absence is a matter of the object, see [`Writer::tri_state`].
impl<T: Encode> Encode for Field<T> {
    fn encode(&self, out: &mut Writer) {
        match self {
            Field::Value(value) => value.encode(out),
            Field::Absent | Field::Null => out.null(),
        }
    }
}

/// `null` is `Null`, anything else a value.
impl<T: Decode> Decode for Field<T> {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if input.take_null() {
            Ok(Field::Null)
        } else {
            T::decode(input).map(Field::Value)
        }
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, out: &mut Writer) {
        out.begin_array();
        for item in self {
            out.item();
            item.encode(out);
        }
        out.end_array();
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, out: &mut Writer) {
        self.as_slice().encode(out);
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut items = Vec::new();
        input.begin_array()?;
        while input.next_item()? {
            items.push(T::decode(input)?);
        }
        Ok(items)
    }
}

macro_rules! tuples {
    ($(($($item:ident)+))+) => {$(
        impl<$($item: Encode),+> Encode for ($($item,)+) {
            #[allow(non_snake_case, reason = "an item is called like its type")]
            fn encode(&self, out: &mut Writer) {
                let ($($item,)+) = self;
                out.begin_array();
                $(
                    out.item();
                    $item.encode(out);
                )+
                out.end_array();
            }
        }

        impl<$($item: Decode),+> Decode for ($($item,)+) {
            fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
                input.begin_array()?;
                let items = ($(input.item_of_tuple::<$item>()?,)+);
                input.end_tuple()?;
                Ok(items)
            }
        }
    )+};
}

tuples! {
    (A)
    (A B)
    (A B C)
    (A B C D)
    (A B C D E)
    (A B C D E F)
    (A B C D E F G)
    (A B C D E F G H)
    (A B C D E F G H I)
    (A B C D E F G H I J)
    (A B C D E F G H I J K)
    (A B C D E F G H I J K L)
}

impl Reader<'_> {
    fn item_of_tuple<T: Decode>(&mut self) -> Result<T, DecodeError> {
        let before = self.clone();
        match self.next_item()? {
            true => T::decode(self),
            false => Err(before.mismatch_static("another item")),
        }
    }

    fn end_tuple(&mut self) -> Result<(), DecodeError> {
        match self.next_item()? {
            true => Err(self.mismatch_static("the end of the array")),
            false => Ok(()),
        }
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.extra(self);
        out.end_object();
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut entries = BTreeMap::new();
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            entries.insert(key.into_owned(), T::decode(input)?);
        }
        Ok(entries)
    }
}
