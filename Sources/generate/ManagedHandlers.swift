extension HandlerTable {
  /// Handwritten handlers of references, structures and arrays.
  static let managed: [String] =
    [
      "trap_if_null", "ref_i31", "i31_get_s", "i31_get_u", "call_ref", "return_call_ref", "ref_test_type", "ref_test_function",
      "ref_test_kind", "ref_cast_type", "ref_cast_function", "ref_cast_kind", "object_new", "object_new_mixed", "array_len",
      "array_new",
      "array_new_data",
      "array_new_elem", "array_fill", "array_copy", "array_init_data", "array_init_elem",
    ]
    + ["struct_get", "array_get"].flatMap { name in ["8s", "8u", "16s", "16u", "32", "64", "wide"].map { "\(name)_\($0)" } }
    + ["struct_set", "array_set"].flatMap { name in ["8", "16", "32", "64", "wide"].map { "\(name)_\($0)" } }
}
