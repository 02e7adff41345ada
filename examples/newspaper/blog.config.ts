import { defineConfig } from '@blog/builder'
import { newspaper } from './theme/newspaper.ts'

export default defineConfig({
	title: 'The Daily Build',
	description: 'All the builds that fit',
	url: 'https://daily.example.com',
	author: 'The night desk',
	languages: { fa: { title: 'ساخت روزانه', description: 'هر آنچه ساخته شد' } },
	intro: { text: 'News of queues, clocks and caches, set by hand and read by whoever was paged.' },
	toc: true,
	theme: newspaper,
})
