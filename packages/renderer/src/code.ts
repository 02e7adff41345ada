export { createCodeRenderer } from './code/create-code-renderer.ts'
