/// How values pass between a guest and the host, beside its memory (Canonical ABI, "Canonical ABI Options").
struct CanonicalOptions {
  var encoding = StringEncoding.utf8
  var resources = InstanceResources()
}
