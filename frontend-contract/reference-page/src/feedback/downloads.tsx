import {
  NhseFeedbackCsvDocument,
  type ApiError,
  type NhseFeedbackInput,
  type NhseFeedbackQuery,
} from '@network-maturity/contract';
import { useState } from 'preact/hooks';
import { api } from '../api';
import { Failed } from '../failed';
import { failure } from '../use-query';

interface DownloadsProps {
  /** What is shown. */
  readonly feedback: NhseFeedbackQuery['nhseFeedback'];
  /** What was asked, with the instant that it was known at: the files say the same. */
  readonly input: NhseFeedbackInput;
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The same as a workbook, and as a file that any program reads. */
export function Downloads({ feedback, input }: DownloadsProps) {
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState<{ failure: ApiError; again: () => void }>();
  const name = `nhse-feedback-${input.commissioner}-${input.from}-${input.to}`;
  const get = async (extension: string, file: () => Promise<Blob>) => {
    setFailed(undefined);
    setSaid('Getting the file…');
    try {
      save(await file(), `${name}.${extension}`);
      setSaid(`${name}.${extension} is downloaded.`);
    } catch (cause) {
      setSaid('');
      setFailed({ failure: failure(cause), again: () => void get(extension, file) });
    }
  };
  const csv = async () => {
    const answer = await api.query(NhseFeedbackCsvDocument, { input });
    return new Blob([answer.nhseFeedback.csv], { type: 'text/csv' });
  };
  return (
    <>
      <p class="actions">
        <button type="button" class="button" onClick={() => void get('xlsx', () => api.download(feedback.xlsxUrl))}>
          Download the workbook (xlsx)
        </button>{' '}
        <button type="button" class="button secondary" onClick={() => void get('csv', csv)}>
          Download the rows (csv)
        </button>
      </p>
      <p role="status">{said}</p>
      {failed && <Failed focus failure={failed.failure} again={failed.again} />}
    </>
  );
}
