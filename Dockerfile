# A PostgreSQL server with the extension and navtiltak-load. dev/fresh-machine runs the RUN lines on a bare Debian.
#
#     docker build -t navtiltak .
#     docker run -d --name navtiltak -v navtiltak:/var/lib/postgresql -v "$PWD/my-reports:/reports:ro" navtiltak
#     docker exec navtiltak createdb statistics
#     docker exec navtiltak psql -d statistics -c 'CREATE EXTENSION navtiltak'
#     docker exec navtiltak navtiltak-load /reports -d statistics
#     docker exec -it navtiltak psql -d statistics
FROM debian:bookworm-slim
ENV DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
COPY . /usr/src/navtiltak
WORKDIR /usr/src/navtiltak

RUN apt-get -q update && apt-get -q -y install --no-install-recommends postgresql poppler-utils xlsx2csv
RUN apt-get -q -y install --no-install-recommends gcc libc6-dev make perl postgresql-server-dev-all \
    && make && make install && ln -s "$(pg_config --bindir)/navtiltak-load" /usr/local/bin/ && make clean \
    && apt-get -q -y purge --auto-remove gcc libc6-dev make postgresql-server-dev-all

USER postgres
CMD ["pg_ctlcluster", "15", "main", "start", "--foreground"]
