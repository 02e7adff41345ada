/** A file of an export that is a folder or an archive. */
export interface ExportFile {
	/** POSIX path in it. */
	readonly path: string
	/** Its text; `undefined` if it is nothing to be read, such as a symbolic link. */
	readonly read: (() => Promise<string>) | undefined
}
