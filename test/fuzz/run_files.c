/*-------------------------------------------------------------------------
 *
 * run_files.c
 *	  A target without a fuzzer: runs it on each file that is named, and
 *	  dies where the target does.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

int
main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
	{
		Slice text = read_file(argv[i]);

		fprintf(stderr, "%s\n", argv[i]);
		LLVMFuzzerTestOneInput((const uint8_t *) text.ptr, text.len);
		disown(text);
	}
	printf("%s: %d passed, 0 failed\n", argv[0], argc - 1);
	return 0;
}
