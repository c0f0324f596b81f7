// World probe:kit/plain in Rust without its standard library: the same behaviour as the guest in C has there.
#![no_std]
#![no_main]

use core::sync::atomic::{AtomicU32, AtomicUsize, Ordering::Relaxed};

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

/// What the host allocated in this memory and nobody freed yet.
static BLOCKS: AtomicU32 = AtomicU32::new(0);
static TOP: AtomicUsize = AtomicUsize::new(0);

extern "C" {
    static __heap_base: u8;
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct List {
    data: *mut u8,
    length: usize,
}

/// One return area is enough: the host reads it before it calls again.
#[repr(C, align(8))]
struct Area([u8; 64]);
static mut AREA: Area = Area([0; 64]);

fn area<T>() -> *mut T {
    unsafe { core::ptr::addr_of_mut!(AREA) as *mut T }
}

/// Takes new memory; none is used again, as the tests' calls are few.
fn allocate(alignment: usize, size: usize) -> *mut u8 {
    let top = match TOP.load(Relaxed) {
        0 => unsafe { core::ptr::addr_of!(__heap_base) as usize },
        top => top,
    };
    let start = (top + alignment - 1) & !(alignment - 1);
    let end = start + size;
    let have = core::arch::wasm32::memory_size(0) << 16;
    if end > have && core::arch::wasm32::memory_grow(0, (end - have + 0xffff) >> 16) == usize::MAX {
        core::arch::wasm32::unreachable()
    }
    TOP.store(end, Relaxed);
    start as *mut u8
}

fn release(length: usize) {
    if length > 0 {
        BLOCKS.store(BLOCKS.load(Relaxed) - 1, Relaxed);
    }
}

#[export_name = "cabi_realloc"]
pub unsafe extern "C" fn realloc(old: *const u8, old_size: usize, alignment: usize, size: usize) -> *mut u8 {
    // Nothing is asked for where a list is empty, and the answer is never read.
    if size == 0 {
        return alignment as *mut u8;
    }
    let new = allocate(alignment, size);
    if old_size == 0 {
        BLOCKS.store(BLOCKS.load(Relaxed) + 1, Relaxed);
    } else {
        core::ptr::copy_nonoverlapping(old, new, old_size.min(size));
    }
    new
}

#[export_name = "live"]
pub extern "C" fn live() -> u32 {
    BLOCKS.load(Relaxed)
}

mod calls {
    use super::*;

    #[repr(C)]
    pub struct Arguments {
        small: [u16; 4],
        medium: [u32; 2],
        long: [u64; 2],
        j: f32,
        k: f64,
        l: u32,
        m: List,
        n: [u16; 2],
        o: u32,
        p: u32,
    }

    #[repr(C)]
    pub struct Weight {
        total: u64,
        text: List,
    }

    #[link(wasm_import_module = "probe:kit/calls@1.4.2")]
    extern "C" {
        #[link_name = "weigh"]
        fn import_weigh(arguments: *const Arguments, result: *mut Weight);
    }

    #[export_name = "probe:kit/calls@1.4.2#weigh"]
    pub unsafe extern "C" fn weigh(arguments: *mut Arguments) -> *mut Weight {
        let result = area::<Weight>();
        (*arguments).p += 1;
        import_weigh(arguments, result);
        (*result).total += 1;
        release((*arguments).m.length);
        release(72);
        result
    }

    #[export_name = "cabi_post_probe:kit/calls@1.4.2#weigh"]
    pub unsafe extern "C" fn post_weigh(result: *mut Weight) {
        release((*result).text.length)
    }
}

mod texts {
    use super::*;

    #[link(wasm_import_module = "probe:kit/texts@1.4.2")]
    extern "C" {
        #[link_name = "echo"]
        fn import_echo(data: *const u8, length: usize, result: *mut List);
        #[link_name = "join"]
        fn import_join(parts: *const List, count: usize, result: *mut List);
        #[link_name = "bytes"]
        fn import_bytes(data: *const u8, length: usize, result: *mut List);
    }

    #[export_name = "probe:kit/texts@1.4.2#echo"]
    pub unsafe extern "C" fn echo(data: *mut u8, length: usize) -> *mut List {
        import_echo(data, length, area());
        release(length);
        area()
    }

    #[export_name = "cabi_post_probe:kit/texts@1.4.2#echo"]
    pub unsafe extern "C" fn post_echo(result: *mut List) {
        release((*result).length)
    }

    /// The parts without the host's help, and behind them those that the host joined.
    #[export_name = "probe:kit/texts@1.4.2#join"]
    pub unsafe extern "C" fn join(parts: *const List, count: usize) -> *mut List {
        let joined = area::<List>();
        import_join(parts, count, joined);
        let mut length = (*joined).length;
        for index in 0..count {
            length += (*parts.add(index)).length;
        }
        let text = allocate(1, length);
        let mut end = 0;
        for index in 0..=count {
            let part = if index < count { *parts.add(index) } else { *joined };
            core::ptr::copy_nonoverlapping(part.data, text.add(end), part.length);
            end += part.length;
            release(part.length);
        }
        release(count);
        BLOCKS.store(BLOCKS.load(Relaxed) + 1, Relaxed);
        *joined = List { data: text, length };
        joined
    }

    #[export_name = "cabi_post_probe:kit/texts@1.4.2#join"]
    pub unsafe extern "C" fn post_join(_: *mut List) {
        release(1)
    }

    #[export_name = "probe:kit/texts@1.4.2#bytes"]
    pub unsafe extern "C" fn bytes(data: *mut u8, length: usize) -> *mut List {
        import_bytes(data, length, area());
        release(length);
        area()
    }

    #[export_name = "cabi_post_probe:kit/texts@1.4.2#bytes"]
    pub unsafe extern "C" fn post_bytes(result: *mut List) {
        release((*result).length)
    }
}

mod figures {
    use super::*;

    const CIRCLE: u8 = 1;
    const LABEL: u8 = 3;
    const POLYGON: u8 = 4;
    const TINTED: u8 = 5;

    #[repr(C, align(8))]
    pub struct Shape {
        kind: u8,
        payload: Tinted,
    }

    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct Tinted {
        words: [u32; 4],
        alpha: u64,
    }

    #[link(wasm_import_module = "probe:kit/figures@1.4.2")]
    extern "C" {
        #[link_name = "turn"]
        fn import_turn(kind: u32, a: u32, b: u32, c: u64, result: *mut Shape);
        #[link_name = "swap"]
        fn import_swap(a: u32, b: i64, result: *mut u8);
        #[link_name = "restyle"]
        fn import_restyle(style: u32, wide: u32) -> u32;
    }

    #[export_name = "probe:kit/figures@1.4.2#turn"]
    pub unsafe extern "C" fn turn(kind: u32, a: u32, b: u32, c: u64) -> *mut Shape {
        let result = area::<Shape>();
        import_turn(kind, a, b, c, result);
        if kind == LABEL as u32 || kind == POLYGON as u32 {
            release(b as usize);
        }
        let payload = &mut (*result).payload;
        match (*result).kind {
            CIRCLE => payload.words[0] = (f32::from_bits(payload.words[0]) * 2.0).to_bits(),
            TINTED => payload.alpha += 1,
            _ => {}
        }
        result
    }

    #[export_name = "cabi_post_probe:kit/figures@1.4.2#turn"]
    pub unsafe extern "C" fn post_turn(result: *mut Shape) {
        if (*result).kind == LABEL || (*result).kind == POLYGON {
            release((*result).payload.words[1] as usize);
        }
    }

    #[export_name = "probe:kit/figures@1.4.2#swap"]
    pub unsafe extern "C" fn swap(a: u32, b: i64) -> *mut u8 {
        import_swap(a, b - 1, area());
        area()
    }

    #[export_name = "probe:kit/figures@1.4.2#restyle"]
    pub unsafe extern "C" fn restyle(style: u32, wide: u32) -> u32 {
        // Bits beyond the labels are ignored.
        import_restyle(style ^ 0xffff_fff8, wide) | 0xfff0_0000
    }
}
