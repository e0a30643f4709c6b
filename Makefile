# navtiltak: built with PGXS.  `make && make install`, VPATH builds included.
here := $(dir $(firstword $(MAKEFILE_LIST)))

EXTENSION = navtiltak
EXTVERSION = $(shell sed -n "s/^default_version = '\(.*\)'/\1/p" $(here)navtiltak.control)
MODULE_big = navtiltak

C_SOURCES = $(sort $(patsubst $(here)%,%,$(wildcard $(here)src/*/*.c)))
SQL_SOURCES = $(sort $(wildcard $(here)src/sql/[0-9]*.sql))
VOCABULARY = $(wildcard $(here)data/*.tsv) $(here)src/Tsv.pm

OBJS = $(C_SOURCES:.c=.o)
# ALTER EXTENSION UPDATE: one script from each version to the next.
DATA = $(patsubst $(here)%,%,$(wildcard $(here)src/sql/updates/*.sql))
DATA_built = $(EXTENSION)--$(EXTVERSION).sql
REGRESS = $(sort $(patsubst $(here)sql/%.sql,%,$(wildcard $(here)sql/*.sql)))
REGRESS_OPTS = --inputdir=$(here). --load-extension=$(EXTENSION)

PG_CONFIG ?= pg_config

# A build in another folder.  PGXS sees it by itself, but not that of a server built in its own source
# tree: configure takes the VPATH of its makefiles away.
ifneq ($(here),./)
VPATH ?= $(here)
endif

# The server's headers are not ours to warn about.  Our sources are C11; the server's own flags
# still ask for C90 declarations.
PG_CPPFLAGS = -I$(here)src -Isrc -isystem $(shell $(PG_CONFIG) --includedir-server)
PG_CFLAGS = -std=gnu11 -Wno-declaration-after-statement -MMD -MP -fno-semantic-interposition

# Where the server loads libraries into one name space, a function of another extension must not take the
# place of ours that has its name; and calls from file to file are direct.
comma = ,
SHLIB_LINK = $(if $(filter linux freebsd netbsd openbsd,$(PORTNAME)),-Wl$(comma)-Bsymbolic)
WORDS = $(addprefix src/words/, numbers_data.h dimensions_data.h names_data.h measures_data.h note_words_data.h)
EXTRA_CLEAN = $(WORDS) src/sql/reference_data.sql src/server $(OBJS:.o=.d) $(OBJS:.o=.bc)

PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)

# A rule for these would find those of the sources, in a build elsewhere.
$(shell mkdir -p $(sort $(dir $(C_SOURCES))) src/sql)

# Objects are for one server: with another one they are made anew.
SERVER := $(shell $(PG_CONFIG) --version), $(shell $(PG_CONFIG) --includedir-server)
$(shell echo '$(SERVER)' | cmp -s - src/server || echo '$(SERVER)' >src/server)
$(OBJS) $(OBJS:.o=.bc): src/server

# Dimensions, names and measures as TSV, made into C tables.  All that includes the numbers of the dimensions
# needs them first.
$(WORDS): src/words/%_data.h: $(here)src/words/gen_words.pl $(VOCABULARY)
	perl $(here)src/words/gen_words.pl $(here)data $* > $@.tmp && mv $@.tmp $@
$(OBJS) $(OBJS:.o=.bc): $(WORDS)
.PHONY: words
words: $(WORDS)

# The same names as rows of the reference tables.
src/sql/reference_data.sql: $(here)src/sql/gen_reference.pl $(VOCABULARY)
	perl $(here)src/sql/gen_reference.pl $(here)data > $@.tmp && mv $@.tmp $@

# The extension's SQL: one script, joined from its topics in their order, and the rows.
$(EXTENSION)--$(EXTVERSION).sql: $(here)src/sql/expand.pl $(SQL_SOURCES) src/sql/reference_data.sql $(VOCABULARY)
	{ printf '\\echo Use "CREATE EXTENSION $(EXTENSION)" to load this file. \\quit\n'; perl $(here)src/sql/expand.pl $(here)data $(filter %.sql,$^); } > $@.tmp && mv $@.tmp $@

# The program that loads files stands beside the server's own, and so does its manual page.
.PHONY: install-client uninstall-client
install: install-client
install-client:
	$(MKDIR_P) '$(DESTDIR)$(bindir)' '$(DESTDIR)$(mandir)/man1'
	$(INSTALL_SCRIPT) $(here)bin/navtiltak-load '$(DESTDIR)$(bindir)/'
	$(INSTALL_DATA) $(here)bin/navtiltak-load.1 '$(DESTDIR)$(mandir)/man1/'
uninstall: uninstall-client
uninstall-client:
	rm -f '$(DESTDIR)$(bindir)/navtiltak-load' '$(DESTDIR)$(mandir)/man1/navtiltak-load.1'

# A release, of what is committed: the zip that PGXN takes, and the Debian package, both in build/.
COMMIT = HEAD
DIST = $(EXTENSION)-$(EXTVERSION)
.PHONY: dist deb
dist:
	mkdir -p build
	git -C $(here) archive --format=zip --prefix=$(DIST)/ --output=$(CURDIR)/build/$(DIST).zip $(COMMIT)
deb:
	$(here)dev/build-deb $(DIST) $(COMMIT)

-include $(OBJS:.o=.d)
