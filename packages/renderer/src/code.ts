// For threads: nothing here imports the core, which takes longer to load than all the rest.
export { createCodeRenderer } from './code/create-code-renderer.ts'
