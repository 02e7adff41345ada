import { library } from '../../tsup.shared.ts'

export default library({
	index: 'src/index.ts',
	build: 'src/build.ts',
	posts: 'src/posts.ts',
	// Not imported: a thread is started with it.
	'code-worker': 'src/workers/code-worker.ts',
})
