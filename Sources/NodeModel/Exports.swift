// Versions are part of this target's interface.
@_exported import SemanticVersioning
