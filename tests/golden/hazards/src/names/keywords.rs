// @generated from Models/Names/Keywords.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Every word that Rust keeps for itself, and the ones that written code uses.
///
/// Documented in `Models/Names/Keywords.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Keywords {
    /// Optional.
    pub r#as: Option<String>,

    /// Optional.
    pub r#async: Option<String>,

    /// Optional.
    pub r#await: Option<String>,

    /// Optional.
    pub r#break: Option<String>,

    /// Optional.
    pub r#const: Option<String>,

    /// Optional.
    pub r#continue: Option<String>,

    /// Optional.
    pub crate_: Option<String>,

    /// Optional.
    pub r#dyn: Option<String>,

    /// Optional.
    pub r#else: Option<String>,

    /// Optional.
    pub r#enum: Option<String>,

    /// Optional.
    pub r#extern: Option<String>,

    /// Optional.
    pub r#false: Option<String>,

    /// Optional.
    pub r#fn: Option<String>,

    /// Optional.
    pub r#for: Option<String>,

    /// Optional.
    pub r#gen: Option<String>,

    /// Optional.
    pub r#if: Option<String>,

    /// Optional.
    pub r#impl: Option<String>,

    /// Optional.
    pub r#in: Option<String>,

    /// Optional.
    pub r#let: Option<String>,

    /// Optional.
    pub r#loop: Option<String>,

    /// Optional.
    pub r#match: Option<String>,

    /// Optional.
    pub r#mod: Option<String>,

    /// Optional.
    pub r#move: Option<String>,

    /// Optional.
    pub r#mut: Option<String>,

    /// Optional.
    pub r#pub: Option<String>,

    /// Optional.
    pub r#ref: Option<String>,

    /// Optional.
    pub r#return: Option<String>,

    /// Optional.
    pub self_: Option<String>,

    /// Optional.
    pub self_2: Option<String>,

    /// Optional.
    pub r#static: Option<String>,

    /// Optional.
    pub r#struct: Option<String>,

    /// Optional.
    pub super_: Option<String>,

    /// Optional.
    pub r#trait: Option<String>,

    /// Optional.
    pub r#true: Option<String>,

    /// Optional.
    pub r#try: Option<String>,

    /// Optional.
    pub r#type: Option<String>,

    /// Optional.
    pub union: Option<String>,

    /// Optional.
    pub r#unsafe: Option<String>,

    /// Optional.
    pub r#use: Option<String>,

    /// Optional.
    pub r#where: Option<String>,

    /// Optional.
    pub r#while: Option<String>,

    /// Optional.
    pub r#yield: Option<String>,

    /// Optional.
    pub r#abstract: Option<String>,

    /// Optional.
    pub r#become: Option<String>,

    /// Optional.
    pub r#box: Option<String>,

    /// Optional.
    pub r#do: Option<String>,

    /// Optional.
    pub r#final: Option<String>,

    /// Optional.
    pub r#macro: Option<String>,

    /// Optional.
    pub r#override: Option<String>,

    /// Optional.
    pub r#priv: Option<String>,

    /// Optional.
    pub r#typeof: Option<String>,

    /// Optional.
    pub r#unsized: Option<String>,

    /// Optional.
    pub r#virtual: Option<String>,

    /// Optional.
    pub empty: Option<String>,

    /// Optional.
    pub value: Option<String>,

    /// Optional.
    pub field: Option<String>,

    /// Optional.
    pub to: Option<String>,
}

impl wire::Model for Keywords {
    const NAME: &'static str = "Keywords";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("as", wire::STRING),
        wire::Field::Optional("async", wire::STRING),
        wire::Field::Optional("await", wire::STRING),
        wire::Field::Optional("break", wire::STRING),
        wire::Field::Optional("const", wire::STRING),
        wire::Field::Optional("continue", wire::STRING),
        wire::Field::Optional("crate", wire::STRING),
        wire::Field::Optional("dyn", wire::STRING),
        wire::Field::Optional("else", wire::STRING),
        wire::Field::Optional("enum", wire::STRING),
        wire::Field::Optional("extern", wire::STRING),
        wire::Field::Optional("false", wire::STRING),
        wire::Field::Optional("fn", wire::STRING),
        wire::Field::Optional("for", wire::STRING),
        wire::Field::Optional("gen", wire::STRING),
        wire::Field::Optional("if", wire::STRING),
        wire::Field::Optional("impl", wire::STRING),
        wire::Field::Optional("in", wire::STRING),
        wire::Field::Optional("let", wire::STRING),
        wire::Field::Optional("loop", wire::STRING),
        wire::Field::Optional("match", wire::STRING),
        wire::Field::Optional("mod", wire::STRING),
        wire::Field::Optional("move", wire::STRING),
        wire::Field::Optional("mut", wire::STRING),
        wire::Field::Optional("pub", wire::STRING),
        wire::Field::Optional("ref", wire::STRING),
        wire::Field::Optional("return", wire::STRING),
        wire::Field::Optional("self", wire::STRING),
        wire::Field::Optional("Self", wire::STRING),
        wire::Field::Optional("static", wire::STRING),
        wire::Field::Optional("struct", wire::STRING),
        wire::Field::Optional("super", wire::STRING),
        wire::Field::Optional("trait", wire::STRING),
        wire::Field::Optional("true", wire::STRING),
        wire::Field::Optional("try", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("union", wire::STRING),
        wire::Field::Optional("unsafe", wire::STRING),
        wire::Field::Optional("use", wire::STRING),
        wire::Field::Optional("where", wire::STRING),
        wire::Field::Optional("while", wire::STRING),
        wire::Field::Optional("yield", wire::STRING),
        wire::Field::Optional("abstract", wire::STRING),
        wire::Field::Optional("become", wire::STRING),
        wire::Field::Optional("box", wire::STRING),
        wire::Field::Optional("do", wire::STRING),
        wire::Field::Optional("final", wire::STRING),
        wire::Field::Optional("macro", wire::STRING),
        wire::Field::Optional("override", wire::STRING),
        wire::Field::Optional("priv", wire::STRING),
        wire::Field::Optional("typeof", wire::STRING),
        wire::Field::Optional("unsized", wire::STRING),
        wire::Field::Optional("virtual", wire::STRING),
        wire::Field::Optional("_", wire::STRING),
        wire::Field::Optional("value", wire::STRING),
        wire::Field::Optional("field", wire::STRING),
        wire::Field::Optional("to", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.r#as),
            1 => value.read(&mut self.r#async),
            2 => value.read(&mut self.r#await),
            3 => value.read(&mut self.r#break),
            4 => value.read(&mut self.r#const),
            5 => value.read(&mut self.r#continue),
            6 => value.read(&mut self.crate_),
            7 => value.read(&mut self.r#dyn),
            8 => value.read(&mut self.r#else),
            9 => value.read(&mut self.r#enum),
            10 => value.read(&mut self.r#extern),
            11 => value.read(&mut self.r#false),
            12 => value.read(&mut self.r#fn),
            13 => value.read(&mut self.r#for),
            14 => value.read(&mut self.r#gen),
            15 => value.read(&mut self.r#if),
            16 => value.read(&mut self.r#impl),
            17 => value.read(&mut self.r#in),
            18 => value.read(&mut self.r#let),
            19 => value.read(&mut self.r#loop),
            20 => value.read(&mut self.r#match),
            21 => value.read(&mut self.r#mod),
            22 => value.read(&mut self.r#move),
            23 => value.read(&mut self.r#mut),
            24 => value.read(&mut self.r#pub),
            25 => value.read(&mut self.r#ref),
            26 => value.read(&mut self.r#return),
            27 => value.read(&mut self.self_),
            28 => value.read(&mut self.self_2),
            29 => value.read(&mut self.r#static),
            30 => value.read(&mut self.r#struct),
            31 => value.read(&mut self.super_),
            32 => value.read(&mut self.r#trait),
            33 => value.read(&mut self.r#true),
            34 => value.read(&mut self.r#try),
            35 => value.read(&mut self.r#type),
            36 => value.read(&mut self.union),
            37 => value.read(&mut self.r#unsafe),
            38 => value.read(&mut self.r#use),
            39 => value.read(&mut self.r#where),
            40 => value.read(&mut self.r#while),
            41 => value.read(&mut self.r#yield),
            42 => value.read(&mut self.r#abstract),
            43 => value.read(&mut self.r#become),
            44 => value.read(&mut self.r#box),
            45 => value.read(&mut self.r#do),
            46 => value.read(&mut self.r#final),
            47 => value.read(&mut self.r#macro),
            48 => value.read(&mut self.r#override),
            49 => value.read(&mut self.r#priv),
            50 => value.read(&mut self.r#typeof),
            51 => value.read(&mut self.r#unsized),
            52 => value.read(&mut self.r#virtual),
            53 => value.read(&mut self.empty),
            54 => value.read(&mut self.value),
            55 => value.read(&mut self.field),
            56 => value.read(&mut self.to),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.r#as);
        to.put(&self.r#async);
        to.put(&self.r#await);
        to.put(&self.r#break);
        to.put(&self.r#const);
        to.put(&self.r#continue);
        to.put(&self.crate_);
        to.put(&self.r#dyn);
        to.put(&self.r#else);
        to.put(&self.r#enum);
        to.put(&self.r#extern);
        to.put(&self.r#false);
        to.put(&self.r#fn);
        to.put(&self.r#for);
        to.put(&self.r#gen);
        to.put(&self.r#if);
        to.put(&self.r#impl);
        to.put(&self.r#in);
        to.put(&self.r#let);
        to.put(&self.r#loop);
        to.put(&self.r#match);
        to.put(&self.r#mod);
        to.put(&self.r#move);
        to.put(&self.r#mut);
        to.put(&self.r#pub);
        to.put(&self.r#ref);
        to.put(&self.r#return);
        to.put(&self.self_);
        to.put(&self.self_2);
        to.put(&self.r#static);
        to.put(&self.r#struct);
        to.put(&self.super_);
        to.put(&self.r#trait);
        to.put(&self.r#true);
        to.put(&self.r#try);
        to.put(&self.r#type);
        to.put(&self.union);
        to.put(&self.r#unsafe);
        to.put(&self.r#use);
        to.put(&self.r#where);
        to.put(&self.r#while);
        to.put(&self.r#yield);
        to.put(&self.r#abstract);
        to.put(&self.r#become);
        to.put(&self.r#box);
        to.put(&self.r#do);
        to.put(&self.r#final);
        to.put(&self.r#macro);
        to.put(&self.r#override);
        to.put(&self.r#priv);
        to.put(&self.r#typeof);
        to.put(&self.r#unsized);
        to.put(&self.r#virtual);
        to.put(&self.empty);
        to.put(&self.value);
        to.put(&self.field);
        to.put(&self.to);
    }
}

wire::serde!(Keywords);
