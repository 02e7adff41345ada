import { defineConfig } from '@blog/builder'

export default defineConfig({
	title: 'Field Notes',
	description: 'Distributed systems, observability and language models in production.',
	// Where the site will live. Feeds, the sitemap and canonical links are made from it.
	url: 'https://blog.example.com',
	author: 'MW',
	menu: [
		{ name: 'Archive', url: '/archives/' },
		{ name: 'Tags', url: '/tags/' },
		{ name: 'About', url: '/about/' },
	],
	consulting: {
		title: 'Available for consulting',
		topics: [
			'distributed systems',
			'low-latency architecture',
			'Go',
			'LLM integration & RAG',
			'technical leadership',
		],
		email: 'mw@example.com',
	},
	copyright: '© MW',
	// A picture of each post for social sites, with its title.
	socialCards: true,
})
