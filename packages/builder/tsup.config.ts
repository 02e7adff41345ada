import { library } from '../../tsup.shared.ts'

export default library({
	index: 'src/index.ts',
	build: 'src/build.ts',
	names: 'src/names.ts',
	posts: 'src/posts.ts',
	// Not imported: threads are started with them.
	'code-worker': 'src/workers/code-worker.ts',
	'search-worker': 'src/workers/search-worker.ts',
	'write-worker': 'src/workers/write-worker.ts',
})
