;; Deep nesting is valid: a thousand blocks, ifs, loops and folded operators inside each other.

(module
  ;; 1000 blocks around a branch to the outermost.
  (func (export "blocks") (param i32) (result i32)
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block block block block block block block block block
    block block block block block block block block block block
      local.get 0
      br_if 999
      i32.const 1
      return
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    i32.const 2)

  ;; 1000 loops, none repeated.
  (func (export "loops") (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32) loop (result i32)
    loop (result i32) loop (result i32) loop (result i32) loop (result i32)
      i32.const 3
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end )

  ;; 1000 ifs: all of them taken, or the outermost not.
  (func (export "ifs") (param i32) (result i32) (local i32)
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
    local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if local.get 0 if
      i32.const 4
      local.set 1
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    end end end end end end end end end end end end end end end end end end end end end end end end end
    local.get 1)

  ;; 1000 operands open at once.
  (func (export "operands") (result i32)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
    (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1) (i32.add (i32.const 1)
      (i32.const 0)
    ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    ))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    )))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
)

(assert_return (invoke "blocks" (i32.const 1)) (i32.const 2))
(assert_return (invoke "blocks" (i32.const 0)) (i32.const 1))
(assert_return (invoke "loops") (i32.const 3))
(assert_return (invoke "ifs" (i32.const 1)) (i32.const 4))
(assert_return (invoke "ifs" (i32.const 0)) (i32.const 0))
(assert_return (invoke "operands") (i32.const 1000))

(assert_malformed
  (module quote "(func block block block end end)")
  "unexpected token")
(assert_malformed
  (module quote "(func block end end)")
  "unexpected token")
(assert_invalid
  (module (func block block br 3 end end))
  "unknown label")
