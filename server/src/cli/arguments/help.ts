/** What “clear-to-send help” prints. */
export const help = `Clear to Send says what stands between a client e-mail, quote or proposal and being clear to send.

Usage
  clear-to-send check [options] PATH…   check files, and the client documents in folders
  clear-to-send --print-config FILE     print the settings in force for a file, and where each comes from
  clear-to-send total [options] FILE    print the money of a document, and whether it adds up
  clear-to-send reply [options] FILE    print the draft of a reply to a mail (.eml, or a text that quotes it)
  clear-to-send export --to FORM [options] FILE
                                        print a document as the client is to get it
  clear-to-send due [options] PATH…     print what is due, late and open between you and each client
  clear-to-send lsp --stdio             serve an editor over the language server protocol

Options of check
  --format text|json     how to print (text)
  --kind auto|email|quote|proposal
                         what the files are; auto goes by name and header (auto)
  --fail-on error|warning|information|hint|never
                         exit with 1 from this importance up (warning)
  --date YYYY-MM-DD      the day to take for today
  --stdin                check standard input
  --stdin-filename NAME  the name that standard input goes by
  --baseline FILE        leave out the findings that this file holds
  --update-baseline      write what is found now to that file
  --root FOLDER          take no settings from above this folder

Options of --print-config
  --format text|json     how to print (text)
  --root FOLDER          take no settings from above this folder

Options of total
  --format text|json|csv how to print (text)
  --stdin                read standard input

Options of reply
  --output FILE          write the draft to a new file; one that is there is left alone
  --me ADDRESS           your own address, which gets no reply; may be given several times
  --date YYYY-MM-DD      the day of the reply
  --locale TAG           how dates are written (as the client’s folder says, or en-GB)
  --root FOLDER          take no settings from above this folder
  --stdin                read standard input

Options of export
  --to html|text|eml|proposal
                         a page, plain text, a draft for mail programs, or a page for the printer
  --output FILE          write to a new file; one that is there is left alone
  --force                replace the file that is there
  --kind auto|email|quote|proposal
                         what the document is (auto)
  --date YYYY-MM-DD      the day of the draft
  --waive REASON         let it out though something in it would embarrass
  --root FOLDER          take no settings and no files from above this folder
  --stdin                read standard input

Options of due
  --format text|json|ics how to print (text); ics is for a calendar
  --date YYYY-MM-DD      the day to take for today
  --root FOLDER          take no settings from above this folder

Exit status
  check    0  nothing as important as --fail-on   1  something   2  something could not be checked
  export   0  it is out   1  it would embarrass and no reason was given   2  it cannot go out
  due      0  all in hand   1  a promise is late or a client has waited too long for a word   2  something could not be read
`;
