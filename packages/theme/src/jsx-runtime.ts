// What a compiler turns JSX into, so that components of one's own need no other package: `"jsxImportSource": "@blog/theme"`.
export { Fragment, type JSX, jsx, jsxs } from 'preact/jsx-runtime'
