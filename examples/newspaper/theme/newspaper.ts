import type { ThemeOptions } from '@blog/theme'
import { FrontPage } from './front-page.tsx'
import css from './newspaper.css'
import { Story } from './story.tsx'

const serif = "Charter, 'Bitstream Charter', 'Noto Serif', Cambria, 'Liberation Serif', serif"

/** A newspaper: a nameplate, a front page in columns, stories with a column beside them. */
export const newspaper = {
	components: { ListPage: FrontPage, PostPage: Story },
	css,
	tokens: {
		background: ['#f7f2e7', '#171510'],
		surface: ['#eee7d6', '#211e17'],
		text: ['#1d1a14', '#e0d9c8'],
		muted: ['#5f584a', '#a69d8a'],
		line: ['#c9bfa8', '#413b2f'],
		accent: ['#8a1c1c', '#ea9a8a'],
		font: serif,
		display: `'Playfair Display', 'Bodoni 72', Didot, ${serif}`,
		weight: '800',
		measure: '40rem',
		page: '70rem',
		radius: '0',
		edge: '0px',
	},
} satisfies ThemeOptions
