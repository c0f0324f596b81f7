/// The two generations of hetumind's data model. Either is read; what is written is chosen.
public enum Generation: Sendable, Hashable, CaseIterable {
  /// The plugin design's: `kind`, `ai_lm`, ports of kind `error`.
  case designNote
  /// The newer one: `node_type`, `ai_language_model`, no ports of kind `error`.
  case newer
}
