// @generated from Models/Shapes/Hundred.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Shapes/Hundred.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Hundred {
    /// Optional.
    pub field1: Option<i64>,

    /// Optional.
    pub field2: Option<i64>,

    /// Optional.
    pub field3: Option<i64>,

    /// Optional.
    pub field4: Option<i64>,

    /// Optional.
    pub field5: Option<i64>,

    /// Optional.
    pub field6: Option<i64>,

    /// Optional.
    pub field7: Option<i64>,

    /// Optional.
    pub field8: Option<i64>,

    /// Optional.
    pub field9: Option<i64>,

    /// Optional.
    pub field10: Option<i64>,

    /// Optional.
    pub field11: Option<i64>,

    /// Optional.
    pub field12: Option<i64>,

    /// Optional.
    pub field13: Option<i64>,

    /// Optional.
    pub field14: Option<i64>,

    /// Optional.
    pub field15: Option<i64>,

    /// Optional.
    pub field16: Option<i64>,

    /// Optional.
    pub field17: Option<i64>,

    /// Optional.
    pub field18: Option<i64>,

    /// Optional.
    pub field19: Option<i64>,

    /// Optional.
    pub field20: Option<i64>,

    /// Optional.
    pub field21: Option<i64>,

    /// Optional.
    pub field22: Option<i64>,

    /// Optional.
    pub field23: Option<i64>,

    /// Optional.
    pub field24: Option<i64>,

    /// Optional.
    pub field25: Option<i64>,

    /// Optional.
    pub field26: Option<i64>,

    /// Optional.
    pub field27: Option<i64>,

    /// Optional.
    pub field28: Option<i64>,

    /// Optional.
    pub field29: Option<i64>,

    /// Optional.
    pub field30: Option<i64>,

    /// Optional.
    pub field31: Option<i64>,

    /// Optional.
    pub field32: Option<i64>,

    /// Optional.
    pub field33: Option<i64>,

    /// Optional.
    pub field34: Option<i64>,

    /// Optional.
    pub field35: Option<i64>,

    /// Optional.
    pub field36: Option<i64>,

    /// Optional.
    pub field37: Option<i64>,

    /// Optional.
    pub field38: Option<i64>,

    /// Optional.
    pub field39: Option<i64>,

    /// Optional.
    pub field40: Option<i64>,

    /// Optional.
    pub field41: Option<i64>,

    /// Optional.
    pub field42: Option<i64>,

    /// Optional.
    pub field43: Option<i64>,

    /// Optional.
    pub field44: Option<i64>,

    /// Optional.
    pub field45: Option<i64>,

    /// Optional.
    pub field46: Option<i64>,

    /// Optional.
    pub field47: Option<i64>,

    /// Optional.
    pub field48: Option<i64>,

    /// Optional.
    pub field49: Option<i64>,

    /// Optional.
    pub field50: Option<i64>,

    /// Optional.
    pub field51: Option<i64>,

    /// Optional.
    pub field52: Option<i64>,

    /// Optional.
    pub field53: Option<i64>,

    /// Optional.
    pub field54: Option<i64>,

    /// Optional.
    pub field55: Option<i64>,

    /// Optional.
    pub field56: Option<i64>,

    /// Optional.
    pub field57: Option<i64>,

    /// Optional.
    pub field58: Option<i64>,

    /// Optional.
    pub field59: Option<i64>,

    /// Optional.
    pub field60: Option<i64>,

    /// Optional.
    pub field61: Option<i64>,

    /// Optional.
    pub field62: Option<i64>,

    /// Optional.
    pub field63: Option<i64>,

    /// Optional.
    pub field64: Option<i64>,

    /// Optional.
    pub field65: Option<i64>,

    /// Optional.
    pub field66: Option<i64>,

    /// Optional.
    pub field67: Option<i64>,

    /// Optional.
    pub field68: Option<i64>,

    /// Optional.
    pub field69: Option<i64>,

    /// Optional.
    pub field70: Option<i64>,

    /// Optional.
    pub field71: Option<i64>,

    /// Optional.
    pub field72: Option<i64>,

    /// Optional.
    pub field73: Option<i64>,

    /// Optional.
    pub field74: Option<i64>,

    /// Optional.
    pub field75: Option<i64>,

    /// Optional.
    pub field76: Option<i64>,

    /// Optional.
    pub field77: Option<i64>,

    /// Optional.
    pub field78: Option<i64>,

    /// Optional.
    pub field79: Option<i64>,

    /// Optional.
    pub field80: Option<i64>,

    /// Optional.
    pub field81: Option<i64>,

    /// Optional.
    pub field82: Option<i64>,

    /// Optional.
    pub field83: Option<i64>,

    /// Optional.
    pub field84: Option<i64>,

    /// Optional.
    pub field85: Option<i64>,

    /// Optional.
    pub field86: Option<i64>,

    /// Optional.
    pub field87: Option<i64>,

    /// Optional.
    pub field88: Option<i64>,

    /// Optional.
    pub field89: Option<i64>,

    /// Optional.
    pub field90: Option<i64>,

    /// Optional.
    pub field91: Option<i64>,

    /// Optional.
    pub field92: Option<i64>,

    /// Optional.
    pub field93: Option<i64>,

    /// Optional.
    pub field94: Option<i64>,

    /// Optional.
    pub field95: Option<i64>,

    /// Optional.
    pub field96: Option<i64>,

    /// Optional.
    pub field97: Option<i64>,

    /// Optional.
    pub field98: Option<i64>,

    /// Optional.
    pub field99: Option<i64>,

    /// Optional.
    pub field100: Option<i64>,

    /// Optional.
    pub field101: Option<i64>,

    /// Optional.
    pub field102: Option<i64>,

    /// Optional.
    pub field103: Option<i64>,

    /// Optional.
    pub field104: Option<i64>,

    /// Optional.
    pub field105: Option<i64>,

    /// Optional.
    pub field106: Option<i64>,

    /// Optional.
    pub field107: Option<i64>,

    /// Optional.
    pub field108: Option<i64>,

    /// Optional.
    pub field109: Option<i64>,

    /// Optional.
    pub field110: Option<i64>,

    /// Optional.
    pub field111: Option<i64>,

    /// Optional.
    pub field112: Option<i64>,

    /// Optional.
    pub field113: Option<i64>,

    /// Optional.
    pub field114: Option<i64>,

    /// Optional.
    pub field115: Option<i64>,

    /// Optional.
    pub field116: Option<i64>,

    /// Optional.
    pub field117: Option<i64>,

    /// Optional.
    pub field118: Option<i64>,

    /// Optional.
    pub field119: Option<i64>,

    /// Optional.
    pub field120: Option<i64>,

    /// Optional.
    pub field121: Option<i64>,

    /// Optional.
    pub field122: Option<i64>,

    /// Optional.
    pub field123: Option<i64>,

    /// Optional.
    pub field124: Option<i64>,

    /// Optional.
    pub field125: Option<i64>,

    /// Optional.
    pub field126: Option<i64>,

    /// Optional.
    pub field127: Option<i64>,

    /// Optional.
    pub field128: Option<i64>,

    /// Optional.
    pub field129: Option<i64>,

    /// Optional.
    pub field130: Option<i64>,
}

impl wire::Model for Hundred {
    const NAME: &'static str = "Hundred";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("field1", wire::INTEGER),
        wire::Field::Optional("field2", wire::INTEGER),
        wire::Field::Optional("field3", wire::INTEGER),
        wire::Field::Optional("field4", wire::INTEGER),
        wire::Field::Optional("field5", wire::INTEGER),
        wire::Field::Optional("field6", wire::INTEGER),
        wire::Field::Optional("field7", wire::INTEGER),
        wire::Field::Optional("field8", wire::INTEGER),
        wire::Field::Optional("field9", wire::INTEGER),
        wire::Field::Optional("field10", wire::INTEGER),
        wire::Field::Optional("field11", wire::INTEGER),
        wire::Field::Optional("field12", wire::INTEGER),
        wire::Field::Optional("field13", wire::INTEGER),
        wire::Field::Optional("field14", wire::INTEGER),
        wire::Field::Optional("field15", wire::INTEGER),
        wire::Field::Optional("field16", wire::INTEGER),
        wire::Field::Optional("field17", wire::INTEGER),
        wire::Field::Optional("field18", wire::INTEGER),
        wire::Field::Optional("field19", wire::INTEGER),
        wire::Field::Optional("field20", wire::INTEGER),
        wire::Field::Optional("field21", wire::INTEGER),
        wire::Field::Optional("field22", wire::INTEGER),
        wire::Field::Optional("field23", wire::INTEGER),
        wire::Field::Optional("field24", wire::INTEGER),
        wire::Field::Optional("field25", wire::INTEGER),
        wire::Field::Optional("field26", wire::INTEGER),
        wire::Field::Optional("field27", wire::INTEGER),
        wire::Field::Optional("field28", wire::INTEGER),
        wire::Field::Optional("field29", wire::INTEGER),
        wire::Field::Optional("field30", wire::INTEGER),
        wire::Field::Optional("field31", wire::INTEGER),
        wire::Field::Optional("field32", wire::INTEGER),
        wire::Field::Optional("field33", wire::INTEGER),
        wire::Field::Optional("field34", wire::INTEGER),
        wire::Field::Optional("field35", wire::INTEGER),
        wire::Field::Optional("field36", wire::INTEGER),
        wire::Field::Optional("field37", wire::INTEGER),
        wire::Field::Optional("field38", wire::INTEGER),
        wire::Field::Optional("field39", wire::INTEGER),
        wire::Field::Optional("field40", wire::INTEGER),
        wire::Field::Optional("field41", wire::INTEGER),
        wire::Field::Optional("field42", wire::INTEGER),
        wire::Field::Optional("field43", wire::INTEGER),
        wire::Field::Optional("field44", wire::INTEGER),
        wire::Field::Optional("field45", wire::INTEGER),
        wire::Field::Optional("field46", wire::INTEGER),
        wire::Field::Optional("field47", wire::INTEGER),
        wire::Field::Optional("field48", wire::INTEGER),
        wire::Field::Optional("field49", wire::INTEGER),
        wire::Field::Optional("field50", wire::INTEGER),
        wire::Field::Optional("field51", wire::INTEGER),
        wire::Field::Optional("field52", wire::INTEGER),
        wire::Field::Optional("field53", wire::INTEGER),
        wire::Field::Optional("field54", wire::INTEGER),
        wire::Field::Optional("field55", wire::INTEGER),
        wire::Field::Optional("field56", wire::INTEGER),
        wire::Field::Optional("field57", wire::INTEGER),
        wire::Field::Optional("field58", wire::INTEGER),
        wire::Field::Optional("field59", wire::INTEGER),
        wire::Field::Optional("field60", wire::INTEGER),
        wire::Field::Optional("field61", wire::INTEGER),
        wire::Field::Optional("field62", wire::INTEGER),
        wire::Field::Optional("field63", wire::INTEGER),
        wire::Field::Optional("field64", wire::INTEGER),
        wire::Field::Optional("field65", wire::INTEGER),
        wire::Field::Optional("field66", wire::INTEGER),
        wire::Field::Optional("field67", wire::INTEGER),
        wire::Field::Optional("field68", wire::INTEGER),
        wire::Field::Optional("field69", wire::INTEGER),
        wire::Field::Optional("field70", wire::INTEGER),
        wire::Field::Optional("field71", wire::INTEGER),
        wire::Field::Optional("field72", wire::INTEGER),
        wire::Field::Optional("field73", wire::INTEGER),
        wire::Field::Optional("field74", wire::INTEGER),
        wire::Field::Optional("field75", wire::INTEGER),
        wire::Field::Optional("field76", wire::INTEGER),
        wire::Field::Optional("field77", wire::INTEGER),
        wire::Field::Optional("field78", wire::INTEGER),
        wire::Field::Optional("field79", wire::INTEGER),
        wire::Field::Optional("field80", wire::INTEGER),
        wire::Field::Optional("field81", wire::INTEGER),
        wire::Field::Optional("field82", wire::INTEGER),
        wire::Field::Optional("field83", wire::INTEGER),
        wire::Field::Optional("field84", wire::INTEGER),
        wire::Field::Optional("field85", wire::INTEGER),
        wire::Field::Optional("field86", wire::INTEGER),
        wire::Field::Optional("field87", wire::INTEGER),
        wire::Field::Optional("field88", wire::INTEGER),
        wire::Field::Optional("field89", wire::INTEGER),
        wire::Field::Optional("field90", wire::INTEGER),
        wire::Field::Optional("field91", wire::INTEGER),
        wire::Field::Optional("field92", wire::INTEGER),
        wire::Field::Optional("field93", wire::INTEGER),
        wire::Field::Optional("field94", wire::INTEGER),
        wire::Field::Optional("field95", wire::INTEGER),
        wire::Field::Optional("field96", wire::INTEGER),
        wire::Field::Optional("field97", wire::INTEGER),
        wire::Field::Optional("field98", wire::INTEGER),
        wire::Field::Optional("field99", wire::INTEGER),
        wire::Field::Optional("field100", wire::INTEGER),
        wire::Field::Optional("field101", wire::INTEGER),
        wire::Field::Optional("field102", wire::INTEGER),
        wire::Field::Optional("field103", wire::INTEGER),
        wire::Field::Optional("field104", wire::INTEGER),
        wire::Field::Optional("field105", wire::INTEGER),
        wire::Field::Optional("field106", wire::INTEGER),
        wire::Field::Optional("field107", wire::INTEGER),
        wire::Field::Optional("field108", wire::INTEGER),
        wire::Field::Optional("field109", wire::INTEGER),
        wire::Field::Optional("field110", wire::INTEGER),
        wire::Field::Optional("field111", wire::INTEGER),
        wire::Field::Optional("field112", wire::INTEGER),
        wire::Field::Optional("field113", wire::INTEGER),
        wire::Field::Optional("field114", wire::INTEGER),
        wire::Field::Optional("field115", wire::INTEGER),
        wire::Field::Optional("field116", wire::INTEGER),
        wire::Field::Optional("field117", wire::INTEGER),
        wire::Field::Optional("field118", wire::INTEGER),
        wire::Field::Optional("field119", wire::INTEGER),
        wire::Field::Optional("field120", wire::INTEGER),
        wire::Field::Optional("field121", wire::INTEGER),
        wire::Field::Optional("field122", wire::INTEGER),
        wire::Field::Optional("field123", wire::INTEGER),
        wire::Field::Optional("field124", wire::INTEGER),
        wire::Field::Optional("field125", wire::INTEGER),
        wire::Field::Optional("field126", wire::INTEGER),
        wire::Field::Optional("field127", wire::INTEGER),
        wire::Field::Optional("field128", wire::INTEGER),
        wire::Field::Optional("field129", wire::INTEGER),
        wire::Field::Optional("field130", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.field1),
            1 => value.read(&mut self.field2),
            2 => value.read(&mut self.field3),
            3 => value.read(&mut self.field4),
            4 => value.read(&mut self.field5),
            5 => value.read(&mut self.field6),
            6 => value.read(&mut self.field7),
            7 => value.read(&mut self.field8),
            8 => value.read(&mut self.field9),
            9 => value.read(&mut self.field10),
            10 => value.read(&mut self.field11),
            11 => value.read(&mut self.field12),
            12 => value.read(&mut self.field13),
            13 => value.read(&mut self.field14),
            14 => value.read(&mut self.field15),
            15 => value.read(&mut self.field16),
            16 => value.read(&mut self.field17),
            17 => value.read(&mut self.field18),
            18 => value.read(&mut self.field19),
            19 => value.read(&mut self.field20),
            20 => value.read(&mut self.field21),
            21 => value.read(&mut self.field22),
            22 => value.read(&mut self.field23),
            23 => value.read(&mut self.field24),
            24 => value.read(&mut self.field25),
            25 => value.read(&mut self.field26),
            26 => value.read(&mut self.field27),
            27 => value.read(&mut self.field28),
            28 => value.read(&mut self.field29),
            29 => value.read(&mut self.field30),
            30 => value.read(&mut self.field31),
            31 => value.read(&mut self.field32),
            32 => value.read(&mut self.field33),
            33 => value.read(&mut self.field34),
            34 => value.read(&mut self.field35),
            35 => value.read(&mut self.field36),
            36 => value.read(&mut self.field37),
            37 => value.read(&mut self.field38),
            38 => value.read(&mut self.field39),
            39 => value.read(&mut self.field40),
            40 => value.read(&mut self.field41),
            41 => value.read(&mut self.field42),
            42 => value.read(&mut self.field43),
            43 => value.read(&mut self.field44),
            44 => value.read(&mut self.field45),
            45 => value.read(&mut self.field46),
            46 => value.read(&mut self.field47),
            47 => value.read(&mut self.field48),
            48 => value.read(&mut self.field49),
            49 => value.read(&mut self.field50),
            50 => value.read(&mut self.field51),
            51 => value.read(&mut self.field52),
            52 => value.read(&mut self.field53),
            53 => value.read(&mut self.field54),
            54 => value.read(&mut self.field55),
            55 => value.read(&mut self.field56),
            56 => value.read(&mut self.field57),
            57 => value.read(&mut self.field58),
            58 => value.read(&mut self.field59),
            59 => value.read(&mut self.field60),
            60 => value.read(&mut self.field61),
            61 => value.read(&mut self.field62),
            62 => value.read(&mut self.field63),
            63 => value.read(&mut self.field64),
            64 => value.read(&mut self.field65),
            65 => value.read(&mut self.field66),
            66 => value.read(&mut self.field67),
            67 => value.read(&mut self.field68),
            68 => value.read(&mut self.field69),
            69 => value.read(&mut self.field70),
            70 => value.read(&mut self.field71),
            71 => value.read(&mut self.field72),
            72 => value.read(&mut self.field73),
            73 => value.read(&mut self.field74),
            74 => value.read(&mut self.field75),
            75 => value.read(&mut self.field76),
            76 => value.read(&mut self.field77),
            77 => value.read(&mut self.field78),
            78 => value.read(&mut self.field79),
            79 => value.read(&mut self.field80),
            80 => value.read(&mut self.field81),
            81 => value.read(&mut self.field82),
            82 => value.read(&mut self.field83),
            83 => value.read(&mut self.field84),
            84 => value.read(&mut self.field85),
            85 => value.read(&mut self.field86),
            86 => value.read(&mut self.field87),
            87 => value.read(&mut self.field88),
            88 => value.read(&mut self.field89),
            89 => value.read(&mut self.field90),
            90 => value.read(&mut self.field91),
            91 => value.read(&mut self.field92),
            92 => value.read(&mut self.field93),
            93 => value.read(&mut self.field94),
            94 => value.read(&mut self.field95),
            95 => value.read(&mut self.field96),
            96 => value.read(&mut self.field97),
            97 => value.read(&mut self.field98),
            98 => value.read(&mut self.field99),
            99 => value.read(&mut self.field100),
            100 => value.read(&mut self.field101),
            101 => value.read(&mut self.field102),
            102 => value.read(&mut self.field103),
            103 => value.read(&mut self.field104),
            104 => value.read(&mut self.field105),
            105 => value.read(&mut self.field106),
            106 => value.read(&mut self.field107),
            107 => value.read(&mut self.field108),
            108 => value.read(&mut self.field109),
            109 => value.read(&mut self.field110),
            110 => value.read(&mut self.field111),
            111 => value.read(&mut self.field112),
            112 => value.read(&mut self.field113),
            113 => value.read(&mut self.field114),
            114 => value.read(&mut self.field115),
            115 => value.read(&mut self.field116),
            116 => value.read(&mut self.field117),
            117 => value.read(&mut self.field118),
            118 => value.read(&mut self.field119),
            119 => value.read(&mut self.field120),
            120 => value.read(&mut self.field121),
            121 => value.read(&mut self.field122),
            122 => value.read(&mut self.field123),
            123 => value.read(&mut self.field124),
            124 => value.read(&mut self.field125),
            125 => value.read(&mut self.field126),
            126 => value.read(&mut self.field127),
            127 => value.read(&mut self.field128),
            128 => value.read(&mut self.field129),
            129 => value.read(&mut self.field130),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.field1);
        to.put(&self.field2);
        to.put(&self.field3);
        to.put(&self.field4);
        to.put(&self.field5);
        to.put(&self.field6);
        to.put(&self.field7);
        to.put(&self.field8);
        to.put(&self.field9);
        to.put(&self.field10);
        to.put(&self.field11);
        to.put(&self.field12);
        to.put(&self.field13);
        to.put(&self.field14);
        to.put(&self.field15);
        to.put(&self.field16);
        to.put(&self.field17);
        to.put(&self.field18);
        to.put(&self.field19);
        to.put(&self.field20);
        to.put(&self.field21);
        to.put(&self.field22);
        to.put(&self.field23);
        to.put(&self.field24);
        to.put(&self.field25);
        to.put(&self.field26);
        to.put(&self.field27);
        to.put(&self.field28);
        to.put(&self.field29);
        to.put(&self.field30);
        to.put(&self.field31);
        to.put(&self.field32);
        to.put(&self.field33);
        to.put(&self.field34);
        to.put(&self.field35);
        to.put(&self.field36);
        to.put(&self.field37);
        to.put(&self.field38);
        to.put(&self.field39);
        to.put(&self.field40);
        to.put(&self.field41);
        to.put(&self.field42);
        to.put(&self.field43);
        to.put(&self.field44);
        to.put(&self.field45);
        to.put(&self.field46);
        to.put(&self.field47);
        to.put(&self.field48);
        to.put(&self.field49);
        to.put(&self.field50);
        to.put(&self.field51);
        to.put(&self.field52);
        to.put(&self.field53);
        to.put(&self.field54);
        to.put(&self.field55);
        to.put(&self.field56);
        to.put(&self.field57);
        to.put(&self.field58);
        to.put(&self.field59);
        to.put(&self.field60);
        to.put(&self.field61);
        to.put(&self.field62);
        to.put(&self.field63);
        to.put(&self.field64);
        to.put(&self.field65);
        to.put(&self.field66);
        to.put(&self.field67);
        to.put(&self.field68);
        to.put(&self.field69);
        to.put(&self.field70);
        to.put(&self.field71);
        to.put(&self.field72);
        to.put(&self.field73);
        to.put(&self.field74);
        to.put(&self.field75);
        to.put(&self.field76);
        to.put(&self.field77);
        to.put(&self.field78);
        to.put(&self.field79);
        to.put(&self.field80);
        to.put(&self.field81);
        to.put(&self.field82);
        to.put(&self.field83);
        to.put(&self.field84);
        to.put(&self.field85);
        to.put(&self.field86);
        to.put(&self.field87);
        to.put(&self.field88);
        to.put(&self.field89);
        to.put(&self.field90);
        to.put(&self.field91);
        to.put(&self.field92);
        to.put(&self.field93);
        to.put(&self.field94);
        to.put(&self.field95);
        to.put(&self.field96);
        to.put(&self.field97);
        to.put(&self.field98);
        to.put(&self.field99);
        to.put(&self.field100);
        to.put(&self.field101);
        to.put(&self.field102);
        to.put(&self.field103);
        to.put(&self.field104);
        to.put(&self.field105);
        to.put(&self.field106);
        to.put(&self.field107);
        to.put(&self.field108);
        to.put(&self.field109);
        to.put(&self.field110);
        to.put(&self.field111);
        to.put(&self.field112);
        to.put(&self.field113);
        to.put(&self.field114);
        to.put(&self.field115);
        to.put(&self.field116);
        to.put(&self.field117);
        to.put(&self.field118);
        to.put(&self.field119);
        to.put(&self.field120);
        to.put(&self.field121);
        to.put(&self.field122);
        to.put(&self.field123);
        to.put(&self.field124);
        to.put(&self.field125);
        to.put(&self.field126);
        to.put(&self.field127);
        to.put(&self.field128);
        to.put(&self.field129);
        to.put(&self.field130);
    }
}

wire::serde!(Hundred);
