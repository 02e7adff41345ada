import { coreRules, createReport, type Rule } from '@blog/core'
import { checkRules } from './check-rules.ts'
import { proseRules } from './prose-rules.ts'

/** Every rule of `@blog/builder`. The ids are permanent. */
export const builderRules = {
	...checkRules,
	...proseRules,
	'site-url-missing': {
		severity: 'warning',
		summary: 'The site has no `url`, so its absolute addresses start with `http://localhost:4321`.',
		note: 'Pages link to each other by path and work anywhere. Feeds, the sitemap and canonical links must be absolute: set `url` in the config before you publish.',
	},
	'redirect-circular': {
		severity: 'warning',
		summary: 'Redirects of the config lead in a circle.',
		note: 'None of them is made: browsers would go round and round. One that leads into such a circle is none either.',
	},
	'language-unknown': {
		severity: 'warning',
		summary: 'A language of the site is a word, and no tag of a language.',
		note: 'Browsers, screen readers and search engines are told what the config says, and dates and the interface are in English. Tags are those of BCP 47: `en`, `pt-BR`, `zh-Hant`. In a site of several languages folders and addresses are called after them: `/french/` of an Astro site stays, and says `french` to browsers. A word that cannot be a tag (`portuguese` has more than eight letters, `hive` four) is told to nobody: pages say `und`.',
	},
	'template-left-out': {
		severity: 'warning',
		summary:
			'A page of a Jekyll site is an HTML file with front matter that lists pages, has no layout, is a whole document or stands where the theme has a page, and is left out; or a Jekyll site has programs in `_plugins`, or a Hugo site templates of its own; or pages of a VitePress or Docusaurus site are made by a program, or lie in the folder of another language.',
		note: 'Layouts and templates are not run: pages are made by the theme. The home page, the page for what is not found, feed, sitemap and `robots.txt` are made anyway and are not told, also where a `permalink` puts them there.',
	},
	'generator-setting-unread': {
		severity: 'warning',
		summary:
			'The config of another generator has a setting that changes what readers get, and that is not read.',
		note: 'The message says what is not as it was, the hint what to do. Where addresses change: compare those of the built site with those of the old one before you publish (`blog check --against`).',
	},
	'generator-folder-unknown': {
		severity: 'error',
		summary:
			'The config of an Eleventy site names a folder, or that of an Eleventy, VitePress or Docusaurus site what is no content, in a way that only running it would tell, as by `processBlogPosts`; or an Eleventy site has no pages of Markdown; or the page of an Astro site asks a function for its posts, or takes them from files, in a way that nobody can read; or most posts of an Eleventy site have a layout of which only running it would tell whether it hides them.',
		note: 'None of its Markdown is published, or none of those posts: it might be what was to be hidden. Write the folder out in the config, the condition in the filter, or the data in the layout, or say in a blog.config.json what is content, and what of it is not.',
	},
	'generator-setting-unknown': {
		severity: 'warning',
		summary: 'The config of a Hugo site has settings that Hugo does not document.',
		note: 'Hugo takes them without a word. They are misspelt, or from another time, or values of your own, which belong into `params`.',
	},
	'cover-missing': {
		severity: 'warning',
		summary:
			'The cover of a post is neither a file beside the post nor a static file, or the picture of the home page is no static file.',
		note: 'The page is shown without it. The path of a cover is read from the post first, then from the static folder.',
	},
	'image-damaged': {
		severity: 'warning',
		summary: 'An image that a post shows cannot be read, or not to its end.',
		note: 'It is published as it is: browsers may show a part of it. Look at the file, or export it again.',
	},
	'image-too-large': {
		severity: 'warning',
		summary: 'An image that a post shows has more than 134 million pixels.',
		note: 'No other sizes of it are made, and a page with it takes a browser’s memory. Publish a smaller one.',
	},
	'images-unavailable': {
		severity: 'warning',
		summary: 'sharp, which makes images in other sizes and formats, cannot be loaded.',
		note: 'Images are published as they are. sharp has a package for each system (`@img/sharp-…`), an optional dependency that some installations leave out. Posts without images never load it.',
	},
	'script-confined': {
		severity: 'warning',
		summary:
			'A script in a post may do what the Content-Security-Policy of its page does not allow.',
		note: "The script itself runs: its page allows it by its hash or its address. What it adds to the page may not work: scripts of other files, `<style>` and `style` in HTML that it writes, `eval`, style sheets of other hosts. Open the page and look at the console, allow what is missing in `security`, and name the host of the script there (or `'self'`) to say that all is well.",
	},
	'card-letters-missing': {
		severity: 'warning',
		summary: 'The card of a post has letters that no font has.',
		note: 'The post has no card, and no boxes in the place of letters. Bundled fonts have Latin, Cyrillic, Greek and Arabic letters and emoji; name font files with others in `socialCards.fonts` of the config, such as one of Noto Sans JP.',
	},
	'cards-unavailable': {
		severity: 'warning',
		summary: 'Takumi, which draws the cards of posts, cannot be loaded.',
		note: 'Posts have no cards. Takumi has a package for each system (`@takumi-rs/core-…`), an optional dependency that some installations leave out. A site without `socialCards` never loads it.',
	},
	'folder-unwatched': {
		severity: 'warning',
		summary: 'The dev server cannot watch a folder, so a change in it is not seen.',
		note: 'With `ENOSPC` on Linux the limit of watches is reached: raise `fs.inotify.max_user_watches` with `sysctl`. Behind a symbolic link nothing is watched: name the folder itself as `content` or `static`. Until then start the server again to see such a change.',
	},
	'output-replaced': {
		severity: 'warning',
		summary:
			'A file in the output folder that no build had written had the path of a page and was replaced.',
		note: 'Files at other paths are kept. From now on the path is the build’s: the file goes when the page goes. Put files of your own into the static folder.',
	},
	'manifest-damaged': {
		severity: 'warning',
		summary: 'The list of files that the last build left in the output folder cannot be read.',
		note: 'Files of earlier builds that are no longer part of the site stay there, since nobody knows whose they are.',
	},
	'config-ignored': {
		severity: 'warning',
		summary:
			'The folder has more than one config, and only one of them is read; or one of VitePress lies in a folder below.',
		note: 'A `blog.config.*` is laid over the config of another generator; of several of one kind the order is ts, mts, js, mjs, json, and for Hugo toml, yaml, yml, json. Of several generators the first of Hugo, Jekyll, Docusaurus, Astro and Eleventy counts, unless one is named by `generator` or `--generator`; a `config.*`, which any program may have, is not told unless it says `baseURL` or `languageCode`.',
	},
	'post-scheduled': {
		severity: 'info',
		summary:
			'A post of an Eleventy site has a date in the future, and appears only then; Eleventy shows it at once.',
		note: 'Programs of such a site may hide it until then, and they are not run. `--future` shows it, and so does an earlier `date`.',
	},
	'no-posts': {
		severity: 'warning',
		summary: 'There is no Markdown file where the content is looked for.',
		note: 'The content is the folder that the config names, else `content`, else the folder of the site itself. It is an error if the site of another generator has Markdown elsewhere, since nothing of it would be published, and if most posts of an Eleventy site are left out because only running its programs would tell their addresses.',
	},
	'component-failed': {
		severity: 'error',
		summary: 'A component of the theme that is the user’s own failed.',
		note: 'Pages that show it have the theme’s own components instead, all of them. In dev a page stays as it was when it could be made the last time.',
	},
	'page-failed': {
		severity: 'error',
		isFixed: true,
		summary:
			'A page cannot be made, since a plug-in, a `codeRenderer` or the renderer fails at its text.',
		note: 'The rest of the site is built. The page is not there, and what an earlier build wrote at its address is removed; a file there that no build wrote stays. Lists and the sitemap go on naming it: the exit code 1 keeps such a build from being deployed, and nothing turns it off. Feeds with whole texts have the summary of such a post, `llms-full.txt` leaves out what cannot be written as Markdown. In dev a page stays as it was when it could be made the last time.',
	},
	'export-shortcode': {
		severity: 'warning',
		askedBy: 'blog export',
		summary: 'A shortcode stays as it is in an export for Hugo, which does not know it.',
		note: 'Hugo builds no site with a shortcode that has no template. Themes bring some (PaperMod: `collapse`, `inTextImg`, `rawhtml`, …); for your own write `layouts/_shortcodes/NAME.html`.',
	},
	'export-formula-apart': {
		severity: 'warning',
		askedBy: 'blog export',
		summary: 'A formula within a sentence stands apart in an export for Hugo.',
		note: 'Hugo ends the paragraph before `$$x$$`, wherever it stands. Within a sentence an export writes `$x$`; a formula with a dollar in it (`\\text{$y$}`) has no place there.',
	},
	'export-heading-id': {
		severity: 'warning',
		askedBy: 'blog export',
		summary: 'A heading has another id in an export for Hugo.',
		note: 'Ids that Hugo would make otherwise are written behind the headings (`## A {#a-1}`), and those of all headings with shortcodes, of which Hugo makes ids that nobody can tell. There is no place for that in a heading that a shortcode makes, and Hugo takes letters, digits and `_:.-` alone.',
	},
	'export-terms-joined': {
		severity: 'warning',
		askedBy: 'blog export',
		summary: 'Two terms of a taxonomy are one in an export for Hugo.',
		note: 'For Hugo `open-source` and `Open Source` are one term with one list. It is at the address of the first, which the address of the other leads to; a feed of the other’s own there is none.',
	},
	'build-not-reproducible': {
		severity: 'error',
		summary: '`--verify` built the site twice and got different bytes.',
		note: 'A plug-in or a component of the theme depends on time, on chance, or on the order of posts. The message names the file.',
	},
} as const satisfies Record<string, Rule>

/** Rules that no setting changes. */
export const fixedRules: ReadonlySet<string> = new Set(
	Object.entries<Rule>(builderRules).flatMap(([rule, { isFixed }]) => (isFixed ? [rule] : [])),
)

/** Creates a diagnostic of `@blog/core` or `@blog/builder`. */
export const report = createReport({ ...coreRules, ...builderRules })
