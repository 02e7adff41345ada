/** Of the default themes, so that they need not be loaded for it. `UPDATE=1 pnpm exec vitest run code-style` writes it anew. */
export const defaultCodeStyle = `.shiki{--shiki-light:#1f2328;--shiki-light-bg:#ffffff;--shiki-dark:#e6edf3;--shiki-dark-bg:#0d1117}
.shiki .l1{--shiki-light:#ffffff}
.shiki .l2{--shiki-light:#57606a}
.shiki .l3{--shiki-light:#82071e}
.shiki .l4{--shiki-light:#f6f8fa}
.shiki .l5{--shiki-light:#cf222e}
.shiki .l6{--shiki-light:#6e7781}
.shiki .l7{--shiki-light:#0550ae}
.shiki .l8{--shiki-light:#0a3069}
.shiki .l9{--shiki-light:#116329}
.shiki .l10{--shiki-light:#953800}
.shiki .l11{--shiki-light:#8250df}
.shiki .l12{--shiki-light:#ffd8b5}
.shiki .l13{--shiki-light:#ffebe9}
.shiki .l14{--shiki-light:#eaeef2}
.shiki .l15{--shiki-light:#dafbe1}
.shiki .li{--shiki-light-font-style:italic}
.shiki .lb{--shiki-light-font-weight:bold}
.shiki .lu{--shiki-light-text-decoration:underline}
.shiki .ls{--shiki-light-text-decoration:line-through}
.shiki .lu.ls{--shiki-light-text-decoration:underline line-through}
.shiki .d1{--shiki-dark:#0d1117}
.shiki .d2{--shiki-dark:#8b949e}
.shiki .d3{--shiki-dark:#ffa198}
.shiki .d4{--shiki-dark:#f0f6fc}
.shiki .d5{--shiki-dark:#ff7b72}
.shiki .d6{--shiki-dark:#79c0ff}
.shiki .d7{--shiki-dark:#a5d6ff}
.shiki .d8{--shiki-dark:#7ee787}
.shiki .d9{--shiki-dark:#ffa657}
.shiki .d10{--shiki-dark:#d2a8ff}
.shiki .d11{--shiki-dark:#5a1e02}
.shiki .d12{--shiki-dark:#490202}
.shiki .d13{--shiki-dark:#161b22}
.shiki .d14{--shiki-dark:#04260f}
.shiki .di{--shiki-dark-font-style:italic}
.shiki .db{--shiki-dark-font-weight:bold}
.shiki .du{--shiki-dark-text-decoration:underline}
.shiki .ds{--shiki-dark-text-decoration:line-through}
.shiki .du.ds{--shiki-dark-text-decoration:underline line-through}`
