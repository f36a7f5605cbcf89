// @generated from Models/Shapes/Hundred.md: change the docs, not this file.

use crate::wire;

/// 130 fields.
#[derive(Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "Hundred",
        &[
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
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    (
                        &mut self.field1,
                        &mut self.field2,
                        &mut self.field3,
                        &mut self.field4,
                        &mut self.field5,
                        &mut self.field6,
                    ),
                    (
                        &mut self.field7,
                        &mut self.field8,
                        &mut self.field9,
                        &mut self.field10,
                        &mut self.field11,
                        &mut self.field12,
                    ),
                    (
                        &mut self.field13,
                        &mut self.field14,
                        &mut self.field15,
                        &mut self.field16,
                        &mut self.field17,
                        &mut self.field18,
                    ),
                    (
                        &mut self.field19,
                        &mut self.field20,
                        &mut self.field21,
                        &mut self.field22,
                        &mut self.field23,
                        &mut self.field24,
                    ),
                    (
                        &mut self.field25,
                        &mut self.field26,
                        &mut self.field27,
                        &mut self.field28,
                        &mut self.field29,
                        &mut self.field30,
                    ),
                    (
                        &mut self.field31,
                        &mut self.field32,
                        &mut self.field33,
                        &mut self.field34,
                        &mut self.field35,
                        &mut self.field36,
                    ),
                ),
                (
                    (
                        &mut self.field37,
                        &mut self.field38,
                        &mut self.field39,
                        &mut self.field40,
                        &mut self.field41,
                        &mut self.field42,
                    ),
                    (
                        &mut self.field43,
                        &mut self.field44,
                        &mut self.field45,
                        &mut self.field46,
                        &mut self.field47,
                        &mut self.field48,
                    ),
                    (
                        &mut self.field49,
                        &mut self.field50,
                        &mut self.field51,
                        &mut self.field52,
                        &mut self.field53,
                        &mut self.field54,
                    ),
                    (
                        &mut self.field55,
                        &mut self.field56,
                        &mut self.field57,
                        &mut self.field58,
                        &mut self.field59,
                        &mut self.field60,
                    ),
                    (
                        &mut self.field61,
                        &mut self.field62,
                        &mut self.field63,
                        &mut self.field64,
                        &mut self.field65,
                        &mut self.field66,
                    ),
                    (
                        &mut self.field67,
                        &mut self.field68,
                        &mut self.field69,
                        &mut self.field70,
                        &mut self.field71,
                        &mut self.field72,
                    ),
                ),
                (
                    (
                        &mut self.field73,
                        &mut self.field74,
                        &mut self.field75,
                        &mut self.field76,
                        &mut self.field77,
                        &mut self.field78,
                    ),
                    (
                        &mut self.field79,
                        &mut self.field80,
                        &mut self.field81,
                        &mut self.field82,
                        &mut self.field83,
                        &mut self.field84,
                    ),
                    (
                        &mut self.field85,
                        &mut self.field86,
                        &mut self.field87,
                        &mut self.field88,
                        &mut self.field89,
                        &mut self.field90,
                    ),
                    (
                        &mut self.field91,
                        &mut self.field92,
                        &mut self.field93,
                        &mut self.field94,
                        &mut self.field95,
                        &mut self.field96,
                    ),
                    (
                        &mut self.field97,
                        &mut self.field98,
                        &mut self.field99,
                        &mut self.field100,
                        &mut self.field101,
                        &mut self.field102,
                    ),
                    (
                        &mut self.field103,
                        &mut self.field104,
                        &mut self.field105,
                        &mut self.field106,
                        &mut self.field107,
                        &mut self.field108,
                    ),
                ),
                (
                    (
                        &mut self.field109,
                        &mut self.field110,
                        &mut self.field111,
                        &mut self.field112,
                        &mut self.field113,
                        &mut self.field114,
                    ),
                    (
                        &mut self.field115,
                        &mut self.field116,
                        &mut self.field117,
                        &mut self.field118,
                        &mut self.field119,
                        &mut self.field120,
                    ),
                    (
                        &mut self.field121,
                        &mut self.field122,
                        &mut self.field123,
                        &mut self.field124,
                        &mut self.field125,
                        &mut self.field126,
                    ),
                    (
                        &mut self.field127,
                        &mut self.field128,
                        &mut self.field129,
                        &mut self.field130,
                    ),
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                (
                    &self.field1,
                    &self.field2,
                    &self.field3,
                    &self.field4,
                    &self.field5,
                    &self.field6,
                ),
                (
                    &self.field7,
                    &self.field8,
                    &self.field9,
                    &self.field10,
                    &self.field11,
                    &self.field12,
                ),
                (
                    &self.field13,
                    &self.field14,
                    &self.field15,
                    &self.field16,
                    &self.field17,
                    &self.field18,
                ),
                (
                    &self.field19,
                    &self.field20,
                    &self.field21,
                    &self.field22,
                    &self.field23,
                    &self.field24,
                ),
                (
                    &self.field25,
                    &self.field26,
                    &self.field27,
                    &self.field28,
                    &self.field29,
                    &self.field30,
                ),
                (
                    &self.field31,
                    &self.field32,
                    &self.field33,
                    &self.field34,
                    &self.field35,
                    &self.field36,
                ),
            ),
            (
                (
                    &self.field37,
                    &self.field38,
                    &self.field39,
                    &self.field40,
                    &self.field41,
                    &self.field42,
                ),
                (
                    &self.field43,
                    &self.field44,
                    &self.field45,
                    &self.field46,
                    &self.field47,
                    &self.field48,
                ),
                (
                    &self.field49,
                    &self.field50,
                    &self.field51,
                    &self.field52,
                    &self.field53,
                    &self.field54,
                ),
                (
                    &self.field55,
                    &self.field56,
                    &self.field57,
                    &self.field58,
                    &self.field59,
                    &self.field60,
                ),
                (
                    &self.field61,
                    &self.field62,
                    &self.field63,
                    &self.field64,
                    &self.field65,
                    &self.field66,
                ),
                (
                    &self.field67,
                    &self.field68,
                    &self.field69,
                    &self.field70,
                    &self.field71,
                    &self.field72,
                ),
            ),
            (
                (
                    &self.field73,
                    &self.field74,
                    &self.field75,
                    &self.field76,
                    &self.field77,
                    &self.field78,
                ),
                (
                    &self.field79,
                    &self.field80,
                    &self.field81,
                    &self.field82,
                    &self.field83,
                    &self.field84,
                ),
                (
                    &self.field85,
                    &self.field86,
                    &self.field87,
                    &self.field88,
                    &self.field89,
                    &self.field90,
                ),
                (
                    &self.field91,
                    &self.field92,
                    &self.field93,
                    &self.field94,
                    &self.field95,
                    &self.field96,
                ),
                (
                    &self.field97,
                    &self.field98,
                    &self.field99,
                    &self.field100,
                    &self.field101,
                    &self.field102,
                ),
                (
                    &self.field103,
                    &self.field104,
                    &self.field105,
                    &self.field106,
                    &self.field107,
                    &self.field108,
                ),
            ),
            (
                (
                    &self.field109,
                    &self.field110,
                    &self.field111,
                    &self.field112,
                    &self.field113,
                    &self.field114,
                ),
                (
                    &self.field115,
                    &self.field116,
                    &self.field117,
                    &self.field118,
                    &self.field119,
                    &self.field120,
                ),
                (
                    &self.field121,
                    &self.field122,
                    &self.field123,
                    &self.field124,
                    &self.field125,
                    &self.field126,
                ),
                (&self.field127, &self.field128, &self.field129, &self.field130),
            ),
        ))
    }
}

wire::model!(Hundred);

impl Eq for Hundred {}
