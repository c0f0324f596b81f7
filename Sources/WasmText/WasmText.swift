import WasmTypes
