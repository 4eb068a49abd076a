import type { SharedFile } from '../message.ts';
import { FileIcon } from './icons.tsx';

/** Files shared with a message, to be saved. */
export function FileList({ files }: { files: readonly SharedFile[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.id}>
          <a href={file.path} download={file.name}>
            <FileIcon />
            <span>
              <strong>{file.title}</strong>
              <small>
                {file.name.split('.').at(-1)?.toUpperCase()} · {sizeInWords(file.size)}
              </small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
