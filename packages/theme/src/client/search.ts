// Loaded when a reader searches.
export { openSearchDialog } from './search/search-dialog.ts'
export { searchIn } from './search/search-page.ts'
