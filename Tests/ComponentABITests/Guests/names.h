// The names of imports and exports: as wit-bindgen's generators have them, or, with STANDARD, in the mangling cm32p2.
#ifndef NAMES_H
#define NAMES_H

#ifdef STANDARD
#define EXPORT(interface, name) __attribute__((export_name("cm32p2|probe:kit/" interface "@1|" name)))
#define POST_RETURN(interface, name) __attribute__((export_name("cm32p2|probe:kit/" interface "@1|" name "_post")))
#define DESTRUCTOR(interface, name) __attribute__((export_name("cm32p2|probe:kit/" interface "@1|" name "_dtor")))
#define WORLD_EXPORT(name) __attribute__((export_name("cm32p2||" name)))
#define WORLD_POST_RETURN(name) __attribute__((export_name("cm32p2||" name "_post")))
#define IMPORT(interface, name) __attribute__((import_module("cm32p2|probe:kit/" interface "@1"), import_name(name)))
#define WORLD_IMPORT(name) __attribute__((import_module("cm32p2"), import_name(name)))
#define RESOURCE_DROP(interface, name) IMPORT(interface, name "_drop")
#define OWN_RESOURCE(interface, function, name) \
  __attribute__((import_module("cm32p2|_ex_probe:kit/" interface "@1"), import_name(name "_" function)))
#define REALLOC __attribute__((export_name("cm32p2_realloc")))
#define INITIALIZE __attribute__((export_name("cm32p2_initialize")))
#else
#define EXPORT(interface, name) __attribute__((export_name("probe:kit/" interface "@1.4.2#" name)))
#define POST_RETURN(interface, name) __attribute__((export_name("cabi_post_probe:kit/" interface "@1.4.2#" name)))
#define DESTRUCTOR(interface, name) __attribute__((export_name("probe:kit/" interface "@1.4.2#[dtor]" name)))
#define WORLD_EXPORT(name) __attribute__((export_name(name)))
#define WORLD_POST_RETURN(name) __attribute__((export_name("cabi_post_" name)))
#define IMPORT(interface, name) __attribute__((import_module("probe:kit/" interface "@1.4.2"), import_name(name)))
#define WORLD_IMPORT(name) __attribute__((import_module("$root"), import_name(name)))
#define RESOURCE_DROP(interface, name) IMPORT(interface, "[resource-drop]" name)
#define OWN_RESOURCE(interface, function, name) \
  __attribute__((import_module("[export]probe:kit/" interface "@1.4.2"), import_name("[resource-" function "]" name)))
#define REALLOC __attribute__((export_name("cabi_realloc")))
#define INITIALIZE __attribute__((export_name("_initialize")))
#endif

#endif
